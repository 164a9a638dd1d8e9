package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.internal.projection.LiveRules;
import org.lantern.crimemap.internal.projection.MapDecided;
import org.lantern.crimemap.internal.projection.MapStatus;
import org.lantern.crimemap.internal.store.LastImport;
import org.lantern.database.Database;
import org.lantern.database.Entities;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.RoleWords;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.Membership;
import org.lantern.membership.internal.TwoAdministrators;
import org.lantern.outbox.internal.WaitingWork;
import org.lantern.portal.PortalContact;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.portal.internal.AccessibilityCheck;
import org.lantern.portal.internal.ContactCheck;
import org.lantern.portal.internal.PortalStatus;
import org.lantern.portal.internal.PrivacyCheck;
import org.lantern.publishing.Publishing;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.GoLiveCheck;
import org.lantern.tenancy.ModuleState;
import org.lantern.tenancy.ModuleStatus;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** What each capability contributes: membership R12, portal R11, crimemap R17, outbox R11; fleet R16. */
class ChecksOnPostgresTest {
    private static final Entities ENTITIES =
            new Entities(Database.shared(), Invitation.class, Membership.class, RoleWords.class);

    private final AgencyId agency = Database.shared().agency("checks-" + Long.toString(System.nanoTime(), 36));
    private final AgencyId other = Database.shared().agency("others-" + Long.toString(System.nanoTime(), 36));
    private final OneThread transactions = new OneThread(Database.shared());
    private final Wiring house = new Wiring(Map.of())
            .with(EntityManager.class, ENTITIES.manager())
            .with(AgencyConnection.class, transactions.agencyConnection())
            .with(PlatformConnection.class, transactions.platformConnection())
            .with(Event.class, new Events(event -> {}));

    @Test
    void two_administrators_are_two_people_with_two_addresses_of_this_agency() {
        assertThat(isMet(TwoAdministrators.class)).isFalse();
        join(agency, "ada", "ada@a.example", "agency-administrator");
        join(agency, "ben", "ben@a.example", "pio viewer");
        assertThat(isMet(TwoAdministrators.class))
                .as("a colleague is no administrator")
                .isFalse();
        join(other, "cleo", "cleo@a.example", "agency-administrator");
        join(agency, "ada-again", "ada@a.example", "agency-administrator");
        assertThat(isMet(TwoAdministrators.class)).as("one mailbox twice").isFalse();
        join(agency, "dora", "dora@a.example", "agency-administrator pio");
        assertThat(isMet(TwoAdministrators.class)).isTrue();
    }

    @Test
    void the_design_counts_as_it_is_published_field_by_field() {
        publish(design("", "", "", ""));
        assertThat(isMet(ContactCheck.class)).isFalse();
        assertThat(isMet(PrivacyCheck.class)).isFalse();
        assertThat(isMet(AccessibilityCheck.class)).isFalse();
        draft(design("555 010 0142", "8-6", "Ana", "We keep nothing."));
        assertThat(isMet(PrivacyCheck.class)).as("a draft").isFalse();
        publish(design("555 010 0142", "", "Ana", " "));
        assertThat(isMet(ContactCheck.class)).as("no hours").isFalse();
        assertThat(isMet(AccessibilityCheck.class)).isTrue();
        assertThat(isMet(PrivacyCheck.class)).as("blank").isFalse();
        publish(design("555 010 0142", "8-6", "", "We keep nothing."));
        assertThat(isMet(ContactCheck.class)).isTrue();
        assertThat(isMet(PrivacyCheck.class)).isTrue();
        assertThat(isMet(AccessibilityCheck.class)).isFalse();
    }

    @Test
    void the_map_is_decided_by_rules_that_show_something_or_by_the_decision_to_have_none() {
        assertThat(isMet(MapDecided.class)).isFalse();
        rules(MapRules.NOTHING);
        assertThat(isMet(MapDecided.class)).as("as every agency is born").isFalse();
        assertThat(now(MapStatus.class)).isEqualTo("nothing-shown");
        rules(MapRules.NOTHING.withoutMap());
        assertThat(isMet(MapDecided.class)).isTrue();
        assertThat(now(MapStatus.class)).isEqualTo("no-map");
        rules(MapRules.of(Set.of("Thefts"), Map.of(), MapRules.NOTHING.delay()));
        assertThat(isMet(MapDecided.class)).isTrue();
        assertThat(now(MapStatus.class)).isEqualTo("published");
    }

    @Test
    void rules_from_before_there_was_such_a_decision_are_read_as_rules() {
        change("""
                insert into lantern.published_version (tenant_id, kind, number, body, author, note)
                values (?, 'map-rules', 1, '{"publishedCategories":["Thefts"],"categoryMapping":{},"delay":"PT24H"}',
                        'x', 'y')""", agency);
        change("insert into lantern.publishing_live (tenant_id, kind, number) values (?, 'map-rules', 1)", agency);
        assertThat(isMet(MapDecided.class)).isTrue();
    }

    @Test
    void modules_tell_words_and_times() {
        assertThat(now(PortalStatus.class)).isEqualTo("none");
        publish(design("", "", "", ""));
        assertThat(now(PortalStatus.class)).isEqualTo("first-look");
        publish(design("", "", "", ""));
        assertThat(now(PortalStatus.class)).isEqualTo("published");
        assertThat(now(LastImport.class)).isEqualTo("none");
        assertThat(now(WaitingWork.class)).isEqualTo("idle");
        due("1 minute");
        assertThat(now(WaitingWork.class)).isEqualTo("waiting");
        due("20 minutes");
        assertThat(now(WaitingWork.class)).isEqualTo("late");
        assertThat(at(other, () -> house.get(WaitingWork.class).now())).isEqualTo(ModuleState.of("outbox", "idle"));
    }

    private void due(String since) {
        change("""
                insert into lantern.outbox (tenant_id, id, lane, topic)
                values (?, '00000000-0000-0000-0000-0000000000%d', 'mail', 'x%1$d')""".formatted(since.length() + 10), agency);
        change("""
                insert into lantern.due_work (tenant_id, row_id, lane, due_at)
                values (?, '00000000-0000-0000-0000-0000000000%d', 'mail', now() - interval '%s')""".formatted(since.length() + 10, since), agency);
    }

    private boolean isMet(Class<? extends GoLiveCheck> check) {
        return at(agency, () -> house.get(check).isMet());
    }

    private String now(Class<? extends ModuleStatus> module) {
        return at(agency, () -> house.get(module).now()).state();
    }

    private void draft(PortalDesign design) {
        at(agency, () -> {
            Publishing publishing = house.get(Publishing.class);
            long revision =
                    publishing.draft(PortalDesignDesk.KIND).orElseThrow().revision();
            return publishing.save(PortalDesignDesk.KIND, design, revision, "Ada");
        });
    }

    private void publish(PortalDesign design) {
        at(agency, () -> {
            Publishing publishing = house.get(Publishing.class);
            if (publishing.live(PortalDesignDesk.KIND).isEmpty()) {
                publishing.publishFirst(PortalDesignDesk.KIND, design, "Ada", "");
                return true;
            }
            long revision =
                    publishing.draft(PortalDesignDesk.KIND).orElseThrow().revision();
            publishing.save(PortalDesignDesk.KIND, design, revision, "Ada");
            return publishing.publish(
                    PortalDesignDesk.KIND,
                    publishing.draft(PortalDesignDesk.KIND).orElseThrow().revision(),
                    "Ada",
                    "");
        });
    }

    private void rules(MapRules rules) {
        at(agency, () -> {
            Publishing publishing = house.get(Publishing.class);
            long revision = publishing
                    .draft(LiveRules.KIND)
                    .map(draft -> draft.revision())
                    .orElse(0L);
            publishing.save(LiveRules.KIND, rules, revision, "Ada");
            return publishing.publish(
                    LiveRules.KIND,
                    publishing.draft(LiveRules.KIND).orElseThrow().revision(),
                    "Ada",
                    "");
        });
    }

    private static PortalDesign design(String phone, String hours, String accessibility, String privacy) {
        return new PortalDesign(
                "Harbor",
                "",
                Optional.empty(),
                "#1f4b7a",
                "",
                new PortalContact("911", phone, "", "", hours, accessibility),
                privacy,
                List.of("en"));
    }

    private static void join(AgencyId agency, String subject, String email, String roles) {
        change("""
                insert into lantern.membership (tenant_id, id, issuer, subject, email, name, roles)
                values (?, gen_random_uuid(), 'i', '%s', '%s', 'x', '%s')""".formatted(subject, email, roles), agency);
    }

    private static void change(String sql, AgencyId agency) {
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(superuser, sql, agency.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T at(AgencyId agency, Supplier<T> work) {
        try {
            return Actors.call(Actor.work(agency, "tests"), () -> ENTITIES.transaction(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
