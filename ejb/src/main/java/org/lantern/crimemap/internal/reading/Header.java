package org.lantern.crimemap.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes column names usable: trimmed, none empty, none twice. */
final class Header {
    private Header() {}

    static List<String> named(List<String> cells) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (String cell : cells) {
            String name = cell.strip().isEmpty() ? "column " + (names.size() + 1) : cell.strip();
            String unique = name;
            for (int twin = 2; !used.add(unique); twin++) {
                unique = name + " (" + twin + ")";
            }
            names.add(unique);
        }
        return names;
    }
}
