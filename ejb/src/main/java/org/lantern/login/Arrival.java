package org.lantern.login;

import java.time.Instant;

/**
 * A log-in that has just arrived at the console.
 *
 * @param authenticatedAt when the person proved who they are, as the identity provider's token says ({@code auth_time}, OpenID
 *     Connect Core 1.0, section 2): not when they came here, which a log-in elsewhere may have let them do without being asked
 */
public record Arrival(LogInMark mark, Instant authenticatedAt, Device device) {}
