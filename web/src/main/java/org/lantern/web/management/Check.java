package org.lantern.web.management;

/** One thing that was looked at. */
record Check(String name, boolean up) {}
