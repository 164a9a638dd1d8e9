package org.lantern.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.takeout.TenantTable.Column;

/** R2: the list of what is special, held against the database's own catalogue. */
class TakeoutCatalogueTest {
    private static final Set<String> BINARY_WITH_ITS_ROW =
            Set.of("lantern.audit_link.hash", "lantern.audit_personal.salt");

    private final SpecialTables special = SpecialTables.read();
    private final TenantTables tables = new TenantTables(special);

    @Test
    void r2_every_table_of_agencies_is_archived_or_left_out_with_a_reason() throws SQLException {
        try (Connection owner = Database.shared().owner()) {
            List<TenantTable> all = tables.all(owner);
            Set<String> archived = names(tables.archived(owner));
            assertThat(archived).hasSizeGreaterThan(15).contains("lantern.offence_record", "public_map.category");
            assertThat(names(all))
                    .allMatch(name -> archived.contains(name) != special.isLeftOut(name), "archived or left out");
            assertThat(special.leftOut().values()).allMatch(reason -> reason.length() > 15);
            assertThat(special.standing().values()).allMatch(reason -> reason.length() > 15);
        }
    }

    @Test
    void r2_what_the_list_names_is_there_and_is_named_once() throws SQLException {
        try (Connection owner = Database.shared().owner()) {
            List<String> known = new ArrayList<>(names(tables.all(owner)));
            known.addAll(columns(owner));
            List<String> listed = new ArrayList<>(special.leftOut().keySet());
            listed.addAll(special.standing().keySet());
            listed.addAll(special.trail());
            assertThat(listed).doesNotHaveDuplicates().allMatch(known::contains, "known");
            assertThat(special.files().keySet()).allMatch(known::contains, "known");
        }
    }

    @Test
    void r2_what_stays_refers_to_nothing_that_is_replaced() throws SQLException {
        try (Connection owner = Database.shared().owner()) {
            List<String> wrong = tables.all(owner).stream()
                    .filter(table -> special.isLeftOut(table.name()) || !special.isContent(table.name()))
                    .flatMap(table -> table.references().stream()
                            .filter(reference -> !special.isLeftOut(reference)
                                    && special.isContent(reference)
                                    && !reference.equals("lantern.agency"))
                            .map(reference -> table.name() + " refers to " + reference))
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    /** Bytes that somebody else's program should read as a file, and not as digits in a row. */
    @Test
    void r1_binary_columns_are_files_or_known_to_be_small() throws SQLException {
        try (Connection owner = Database.shared().owner()) {
            assertThat(tables.archived(owner).stream()
                            .flatMap(table -> table.columns().stream()
                                    .filter(column -> column.type().equals("bytea"))
                                    .filter(column -> column.ending().isEmpty())
                                    .map(column -> table.name() + "." + column.name())))
                    .containsExactlyInAnyOrderElementsOf(BINARY_WITH_ITS_ROW);
        }
    }

    /** What a new agency gets from an archive it must be able to hold: no column that is left out may be one it needs. */
    @Test
    void r6_content_has_no_column_left_out() {
        assertThat(special.leftOut().keySet().stream()
                        .filter(name -> name.split("\\.").length > 2)
                        .map(name -> name.substring(0, name.lastIndexOf('.'))))
                .isNotEmpty()
                .allMatch(table -> special.standing().containsKey(table));
    }

    @Test
    void r2_a_later_table_cannot_be_forgotten_and_one_without_a_wall_is_refused() throws SQLException {
        try (Connection owner = Database.shared().owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(
                    "create table lantern.later (tenant_id uuid not null, id int, primary key (tenant_id, id))");
            assertThatThrownBy(() -> tables.archived(owner))
                    .hasMessage("lantern.later is neither behind the wall nor left out");
            statement.execute("call app.protect('lantern.later')");
            assertThat(names(tables.archived(owner))).contains("lantern.later");
            owner.rollback();
        }
    }

    private static Set<String> names(List<TenantTable> tables) {
        return tables.stream().map(TenantTable::name).collect(Collectors.toSet());
    }

    /** Also those that are left out. */
    private static List<String> columns(Connection owner) throws SQLException {
        SpecialTables none = new SpecialTables(java.util.Map.of(), java.util.Map.of(), Set.of(), java.util.Map.of());
        return new TenantTables(none)
                .all(owner).stream()
                        .flatMap(table ->
                                table.columns().stream().map(Column::name).map(name -> table.name() + "." + name))
                        .toList();
    }
}
