package org.lantern.web.api;

/** @param version that is live now */
public record VersionNumber(int version) {}
