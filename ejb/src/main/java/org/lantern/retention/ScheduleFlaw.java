package org.lantern.retention;

/**
 * Why a schedule cannot be published.
 *
 * @param recordClass the name it stands under
 * @param code {@code unknown-class}, {@code fixed} or {@code out-of-bounds}
 * @param words what to do about it
 */
public record ScheduleFlaw(String recordClass, String code, String words) {}
