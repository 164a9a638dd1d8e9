package org.lantern.portal;

import java.net.URI;
import java.time.Instant;

/**
 * Leads to the draft on the portal's own host, without a log-in; only the console may frame it.
 *
 * @param address absolute; further pages of the preview lie below it
 */
public record PreviewLink(URI address, Instant expiresAt) {}
