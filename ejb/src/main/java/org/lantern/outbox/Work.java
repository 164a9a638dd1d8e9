package org.lantern.outbox;

import java.util.UUID;

/**
 * A piece of due work.
 *
 * @param id stable over all attempts; use it as the key where another system could see the work twice
 * @param topic what the work is about within its lane, unique among due work
 * @param payload the handler's own text, usually JSON; empty if none
 * @param attempt 1 for the first
 */
public record Work(UUID id, String topic, String payload, int attempt) {}
