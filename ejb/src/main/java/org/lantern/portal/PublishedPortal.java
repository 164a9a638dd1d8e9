package org.lantern.portal;

import java.time.Instant;

/**
 * The portal as residents see it.
 *
 * @param version number of the design that is live
 */
public record PublishedPortal(int version, Instant publishedAt, PortalDesign design) {}
