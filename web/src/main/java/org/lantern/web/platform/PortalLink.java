package org.lantern.web.platform;

/** A portal in the directory. */
public record PortalLink(String name, String place, String href, String host) {}
