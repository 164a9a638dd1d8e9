package org.lantern.liberty.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what docs/architecture.md says of the edges: which capabilities each may ask, at their root packages only, and that
 * no edge knows another or the database. {@code ArchitectureTest} in {@code ejb} holds the arrows below them.
 */
class EdgesTest {
    private static final int SMALLEST_EDGE = 15;

    /** Every package of ours that a module uses outside itself; one more or one fewer is a decision, taken here. */
    private static final Map<String, Set<String>> USES = Map.of(
            "web",
            Set.of(
                    "audit",
                    "authority",
                    "crimemap",
                    "fleet",
                    "geo",
                    "keeping",
                    "login",
                    "membership",
                    "messaging",
                    "once",
                    "outbox",
                    "portal",
                    "publishing",
                    "recovery",
                    "retention",
                    "sheet",
                    "signup",
                    "stepup",
                    "signon",
                    "takeout",
                    "tenancy",
                    "upkeep"),
            "frame",
            Set.of("authority"),
            "console",
            Set.of(
                    "audit",
                    "authority",
                    "crimemap",
                    "fleet",
                    "frame",
                    "keeping",
                    "login",
                    "membership",
                    "messaging",
                    "portal",
                    "publishing",
                    "recovery",
                    "retention",
                    "signon",
                    "stepup",
                    "takeout",
                    "tenancy",
                    "upkeep"),
            "vendor",
            Set.of("authority", "fleet", "frame", "geo", "keeping", "retention", "tenancy", "upkeep"));

    private static final Map<String, JavaClasses> EDGES = Map.of(
            "web", read("../web"),
            "frame", read("../tenant-admin/frame"),
            "console", read("../tenant-admin/console"),
            "vendor", read("../tenant-admin/vendor"));

    @ParameterizedTest
    @ValueSource(strings = {"web", "frame", "console", "vendor"})
    void an_edge_asks_the_capabilities_it_is_drawn_with(String edge) {
        assertThat(classes(edge)).hasSizeGreaterThan(SMALLEST_EDGE);
        var used = new TreeSet<String>();
        arrowsOutOf(edge).forEach(arrow -> used.add(part(arrow.getTargetClass())));
        assertThat(used).isEqualTo(new TreeSet<>(USES.getOrDefault(edge, Set.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "console", "vendor"})
    void an_edge_ends_at_root_packages_of_capabilities(String edge) {
        assertThat(arrowsOutOf(edge).stream()
                        .filter(arrow -> arrow.getTargetClass().getPackageName().contains(".internal"))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "frame", "console", "vendor"})
    void no_edge_touches_the_database(String edge) {
        assertThat(classes(edge).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(arrow -> arrow.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("java.sql")
                                || name.startsWith("javax.sql")
                                || name.startsWith("jakarta.persistence")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "frame", "console", "vendor"})
    void packages_of_an_edge_do_not_go_in_circles(String edge) {
        slices().matching("org.lantern." + edge + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(classes(edge));
    }

    private static JavaClasses classes(String edge) {
        return Objects.requireNonNull(EDGES.get(edge));
    }

    private static List<Dependency> arrowsOutOf(String edge) {
        return classes(edge).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> !part(arrow.getTargetClass()).isEmpty())
                .filter(arrow -> !part(arrow.getTargetClass()).equals(edge))
                .toList();
    }

    /** The capability or edge a class of ours belongs to; empty for others' classes. */
    private static String part(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith("org.lantern.") ? name.split("\\.", 4)[2] : "";
    }

    private static JavaClasses read(String module) {
        return new ClassFileImporter().importPath(Path.of(module, "target", "classes"));
    }
}
