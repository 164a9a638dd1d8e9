package org.lantern.keeping;

import java.util.Set;

/**
 * A sort of records that are kept for the same reason and go together.
 *
 * @param name kebab-case, stable; stands in schedules, holds, audit entries and addresses: {@code import-files}
 * @param title as a person reads it: {@code Import files}
 * @param words one or two sentences: what it is, and what becomes of it when its time is over
 * @param tables with their schema; no other class names them
 */
public record RecordClass(String name, String title, String words, Set<String> tables, Keeping keeping) {

    /** @throws IllegalArgumentException if the name is not kebab-case */
    public RecordClass {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(name);
        }
        tables = Set.copyOf(tables);
    }
}
