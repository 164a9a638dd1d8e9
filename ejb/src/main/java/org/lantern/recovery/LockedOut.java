package org.lantern.recovery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A member whom too many wrong tries keep from logging in.
 *
 * @param until when it ends by itself; empty if it does not
 */
public record LockedOut(UUID member, String name, Optional<Instant> until) {}
