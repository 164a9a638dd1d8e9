package org.lantern.recovery.internal;

import java.util.UUID;

/**
 * That the current agency vouches for one of its people.
 *
 * @param member the person at this agency
 * @param isConfirmed by the person
 */
public record Vouch(UUID id, UUID member, String issuer, String subject, boolean isConfirmed) {}
