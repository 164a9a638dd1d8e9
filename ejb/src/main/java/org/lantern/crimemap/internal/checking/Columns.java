package org.lantern.crimemap.internal.checking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.RecordField;

/** Picks a row's fields by the mapping; a field without a column, or a column the header lacks, reads as blank. */
public final class Columns {
    private final Map<RecordField, Integer> places = new EnumMap<>(RecordField.class);

    public Columns(List<String> header, ColumnMapping mapping) {
        mapping.columns().forEach((field, column) -> {
            if (header.contains(column)) {
                places.put(field, header.indexOf(column));
            }
        });
    }

    String read(List<String> cells, RecordField field) {
        Integer place = places.get(field);
        return place == null ? "" : cells.get(place).replace("\0", "").strip();
    }
}
