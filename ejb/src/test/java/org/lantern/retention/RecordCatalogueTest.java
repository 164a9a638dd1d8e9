package org.lantern.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.RecordClass;
import org.lantern.tenancy.Statements;

/** R1 of keeping: every table there is belongs to one class of records, or to the list of those that hold none. */
class RecordCatalogueTest {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'flyway', 'app', 'public')
              and n.nspname not like 'pg\\_%'""";

    @Test
    void r1_every_table_belongs_to_one_class_or_says_why_to_none() throws Exception {
        List<String> holes = holes(tables(), classes(), exceptions());
        assertThat(holes).isEmpty();
    }

    @Test
    void r1_a_table_that_nobody_names_is_seen_and_one_that_two_name() throws Exception {
        Set<String> tables = tables();
        tables.add("lantern.diary");
        List<RecordClass> classes = new ArrayList<>(classes());
        classes.add(new RecordClass(
                "twice", "Twice", "Twice.", Set.of("lantern.invitation", "lantern.gone"), new Keeping.WhileHere("x")));
        Set<String> exceptions = exceptions();
        exceptions.add("lantern.never");
        assertThat(holes(tables, classes, exceptions))
                .containsExactlyInAnyOrder(
                        "lantern.diary belongs to no class of records",
                        "lantern.invitation belongs to 2 classes of records",
                        "lantern.gone is named and is no table",
                        "lantern.never is named and is no table");
    }

    @Test
    void names_are_given_once_and_everything_is_said_in_words() {
        assertThat(classes())
                .hasSizeGreaterThan(20)
                .extracting(RecordClass::name)
                .doesNotHaveDuplicates();
        assertThat(classes()).allSatisfy(entry -> {
            assertThat(entry.title()).isNotBlank();
            assertThat(entry.words()).endsWith(".");
            assertThat(why(entry)).endsWith(".");
        });
    }

    private static String why(RecordClass entry) {
        return switch (entry.keeping()) {
            case Keeping.WhileHere here -> here.why();
            case Keeping.ForPeriod chosen -> chosen.period().why();
            case Keeping.ByPlatform fixed -> fixed.period().why();
        };
    }

    private static List<String> holes(Set<String> tables, Collection<RecordClass> classes, Set<String> exceptions) {
        List<String> named = new ArrayList<>(exceptions);
        classes.forEach(entry -> named.addAll(entry.tables()));
        List<String> holes = new ArrayList<>();
        tables.forEach(table -> {
            long times = named.stream().filter(table::equals).count();
            if (times == 0) {
                holes.add(table + " belongs to no class of records");
            } else if (times > 1) {
                holes.add(table + " belongs to " + times + " classes of records");
            }
        });
        named.stream()
                .filter(table -> !tables.contains(table))
                .forEach(table -> holes.add(table + " is named and is no table"));
        return holes;
    }

    private static List<RecordClass> classes() {
        return Keepers.all().stream()
                .flatMap(keeper -> keeper.recordClasses().stream())
                .toList();
    }

    private static Set<String> tables() throws SQLException {
        try (Connection superuser = Database.shared().superuser()) {
            return new TreeSet<>(Statements.list(superuser, row -> row.getString(1), TABLES));
        }
    }

    private static Set<String> exceptions() throws IOException {
        try (var file = RecordCatalogueTest.class.getResourceAsStream("no-records.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .peek(line -> assertThat(line).as("a reason").hasSize(2))
                    .map(line -> line[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
