package org.lantern.crimemap;

import java.util.Arrays;
import java.util.Optional;

/** What an offence record is made of; the columns of a file are mapped onto these. */
public enum RecordField {
    RECORD_NUMBER("recordNumber", true),
    OCCURRED_AT("occurredAt", true),
    CATEGORY("category", true),
    LONGITUDE("longitude", true),
    LATITUDE("latitude", true),
    ADDRESS("address", false);

    private final String jsonName;
    private final boolean required;

    RecordField(String jsonName, boolean required) {
        this.jsonName = jsonName;
        this.required = required;
    }

    /** The name in contract.md's mapping. */
    public String jsonName() {
        return jsonName;
    }

    /** Whether a file without it cannot be imported. Without an address, shared points cannot be told. */
    public boolean required() {
        return required;
    }

    public static Optional<RecordField> of(String jsonName) {
        return Arrays.stream(values())
                .filter(field -> field.jsonName.equals(jsonName))
                .findFirst();
    }
}
