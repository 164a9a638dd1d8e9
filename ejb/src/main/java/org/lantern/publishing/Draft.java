package org.lantern.publishing;

import java.time.Instant;

/**
 * Content being edited.
 *
 * @param revision grows with each save; hand it back when saving
 * @param editedBy who saved it last, by name
 */
public record Draft<T>(T body, long revision, String editedBy, Instant editedAt) {}
