package org.lantern.retention;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * For how long an agency keeps what it may choose about; published configuration.
 *
 * @param days by name of the class of records
 */
public record RetentionSchedule(SortedMap<String, Integer> days) {

    public static RetentionSchedule of(Map<String, Integer> days) {
        return new RetentionSchedule(new TreeMap<>(days));
    }
}
