package org.lantern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;

/**
 * Holds the drawing of docs/architecture.md: the capabilities, their levels, and that an arrow points to a lower level
 * and at a root package only.
 */
class ArchitectureTest {

    private static final String ROOT = "org.lantern.";
    private static final int SMALLEST_HOUSE = 150;
    private static final int LARGEST_PACKAGE = 25;

    /** The exact table; a capability that is not here fails the test, so does one that is here and not there. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("geo", 0),
            Map.entry("contact", 0),
            Map.entry("sheet", 0),
            Map.entry("egress", 0),
            Map.entry("keeping", 0),
            Map.entry("tenancy", 1),
            Map.entry("authority", 2),
            Map.entry("audit", 3),
            Map.entry("once", 3),
            Map.entry("outbox", 3),
            Map.entry("membership", 4),
            Map.entry("publishing", 4),
            Map.entry("messaging", 5),
            Map.entry("stepup", 5),
            Map.entry("signon", 5),
            Map.entry("login", 5),
            Map.entry("takeout", 5),
            Map.entry("retention", 5),
            Map.entry("recovery", 6),
            Map.entry("portal", 6),
            Map.entry("crimemap", 6),
            Map.entry("upkeep", 6),
            Map.entry("fleet", 9),
            Map.entry("signup", 10));

    private static final Set<String> ASKED_OUTSIDE = Set.of(
            ROOT + "egress.Egress",
            ROOT + "egress.Errand",
            ROOT + "egress.TxtRecords",
            ROOT + "membership.Brokers",
            ROOT + "signon.internal.Proof",
            ROOT + "signon.internal.Providers");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lantern");

    @Test
    void the_house_has_been_read() {
        assertThat(HOUSE.size()).isGreaterThan(SMALLEST_HOUSE);
    }

    @Test
    void the_table_names_the_capabilities_that_exist() {
        var found = HOUSE.stream().map(ArchitectureTest::capability).collect(Collectors.toCollection(TreeSet::new));
        found.remove("");
        assertThat(found).isEqualTo(new TreeSet<>(LEVELS.keySet()));
    }

    @Test
    void arrows_point_down_and_at_root_packages() {
        List<String> wrong = HOUSE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::leavesItsCapability)
                .filter(arrow -> !pointsDown(arrow) || !endsAtRoot(arrow.getTargetClass()))
                .map(Dependency::getDescription)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_tenancy_touches_the_data_source() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lantern.tenancy..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(HOUSE);
        fields().that()
                .areAnnotatedWith(PersistenceContext.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("org.lantern.tenancy..")
                .check(HOUSE);
    }

    @Test
    void every_stateless_bean_is_a_desk_and_every_desk_says_whom_it_serves() {
        assertThat(HOUSE.stream().filter(type -> type.isAnnotatedWith(Stateless.class)))
                .isNotEmpty()
                .allMatch(type -> type.isAnnotatedWith(Desk.class));
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Desk.class)
                .and()
                .arePublic()
                .should(sayWhomTheyServe())
                .check(HOUSE);
    }

    /** Egress, R9; signon, R12: whose server is slow would hold a connection of the pool. */
    @Test
    void who_asks_outside_holds_no_transaction() {
        List<String> wrong = HOUSE.stream()
                .filter(ArchitectureTest::holdsTransaction)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> ASKED_OUTSIDE.contains(arrow.getTargetClass().getFullName()))
                .map(Dependency::getDescription)
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(HOUSE.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(arrow -> arrow.getTargetClass().getFullName()))
                .as("positive control")
                .containsAll(ASKED_OUTSIDE);
        assertThat(HOUSE.stream().filter(ArchitectureTest::holdsTransaction))
                .as("positive control")
                .extracting(JavaClass::getSimpleName)
                .contains("SignOnLedger", "DailyProofs", "OnceOnly")
                .doesNotContain("SignOnDesk");
    }

    @Test
    void names_say_something() {
        assertThat(HOUSE.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Utils?|Helper|Manager|Impl|Dto|ServiceBean|Constants)"));
    }

    @Test
    void packages_stay_small() {
        Map<String, Long> large = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > LARGEST_PACKAGE)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(large).isEmpty();
    }

    @Test
    void a_rule_that_is_broken_is_seen() {
        JavaClasses broken = new ClassFileImporter().importClasses(SilentDesk.class);
        assertThat(methods().should(sayWhomTheyServe()).evaluate(broken).hasViolation())
                .isTrue();
    }

    /** A desk that forgot to say whom it serves. */
    @Desk
    private static final class SilentDesk {
        @SuppressWarnings({"unused", "EffectivelyPrivate"})
        public void open() {}
    }

    /** A desk, unless it wants none; and whoever says so, for the whole class or one method. */
    private static boolean holdsTransaction(JavaClass type) {
        boolean wantsNone = type.tryGetAnnotationOfType(TransactionAttribute.class)
                .filter(attribute -> attribute.value() == TransactionAttributeType.NOT_SUPPORTED)
                .isPresent();
        return (type.isAnnotatedWith(Stateless.class) && !wantsNone)
                || type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static ArchCondition<JavaMethod> sayWhomTheyServe() {
        return new ArchCondition<>("carry @Needs or @OpenTo, not both") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(Needs.class) != method.isAnnotatedWith(OpenTo.class);
                boolean generated = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(method, says || generated, method.getFullName()));
            }
        };
    }

    private static boolean leavesItsCapability(Dependency arrow) {
        String to = capability(arrow.getTargetClass());
        return !to.isEmpty() && !to.equals(capability(arrow.getOriginClass()));
    }

    private static boolean pointsDown(Dependency arrow) {
        return LEVELS.getOrDefault(capability(arrow.getTargetClass()), 99)
                < LEVELS.getOrDefault(capability(arrow.getOriginClass()), -1);
    }

    private static boolean endsAtRoot(JavaClass target) {
        return target.getPackageName().equals(ROOT + capability(target));
    }

    /** The first package segment below org.lantern; empty for what is no capability. */
    private static String capability(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : "";
    }
}
