package org.lantern.takeout;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that holds rows of agencies, as far as archives hold it.
 *
 * @param name with its schema, as SQL takes it
 * @param walled behind row-level security that holds for its owner too
 * @param columns without {@code tenant_id}, those that are left out and those the database fills by itself
 * @param key columns of the primary key without {@code tenant_id}; empty where an agency has one row
 * @param references tables that rows refer to
 */
public record TenantTable(String name, boolean walled, List<Column> columns, List<String> key, Set<String> references) {

    public TenantTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = Set.copyOf(references);
    }

    /**
     * A column.
     *
     * @param type as PostgreSQL writes it: {@code timestamp with time zone}
     * @param ending of the files its bytes are in an archive; empty if they stand in the row
     */
    public record Column(String name, String type, boolean nullable, Optional<String> ending) {}

    public List<Column> fileColumns() {
        return columns.stream().filter(column -> column.ending().isPresent()).toList();
    }
}
