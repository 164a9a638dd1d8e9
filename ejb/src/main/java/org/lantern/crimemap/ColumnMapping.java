package org.lantern.crimemap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which of the file's columns, by its header text, holds which field. */
public record ColumnMapping(Map<RecordField, String> columns) {
    public ColumnMapping {
        EnumMap<RecordField, String> sorted = new EnumMap<>(RecordField.class);
        sorted.putAll(columns);
        columns = Map.copyOf(sorted);
    }

    /** From contract.md's JSON names; empty when a name is not one of {@link RecordField#jsonName()}. */
    public static Optional<ColumnMapping> of(Map<String, String> columnsByName) {
        EnumMap<RecordField, String> columns = new EnumMap<>(RecordField.class);
        for (Map.Entry<String, String> entry : columnsByName.entrySet()) {
            Optional<RecordField> field = RecordField.of(entry.getKey());
            if (field.isEmpty()) {
                return Optional.empty();
            }
            columns.put(field.get(), entry.getValue());
        }
        return Optional.of(new ColumnMapping(columns));
    }

    /** By JSON name, sorted, for writing. */
    public Map<String, String> byJsonName() {
        Map<String, String> names = new TreeMap<>();
        columns.forEach((field, column) -> names.put(field.jsonName(), column));
        return names;
    }

    public Optional<String> column(RecordField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** The required fields that no column is mapped to. */
    public Set<RecordField> missing() {
        return Arrays.stream(RecordField.values())
                .filter(field -> field.required() && !columns.containsKey(field))
                .collect(Collectors.toUnmodifiableSet());
    }
}
