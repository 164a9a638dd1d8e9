package org.lantern.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditTrail;
import org.lantern.audit.ChainCheck;
import org.lantern.audit.internal.ChainStore;
import org.lantern.authority.DangerousAct;
import org.lantern.database.Database;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordsErased;
import org.lantern.publishing.SaveResult;
import org.lantern.retention.internal.Eraser;
import org.lantern.retention.internal.FirstScheduleStep;
import org.lantern.retention.internal.RecordClasses;
import org.lantern.retention.internal.Turns;
import org.lantern.tenancy.AgencyId;

class RetentionOnPostgresTest {
    private static final String INVITATIONS = "select id::text from lantern.invitation where tenant_id = ? order by 1";
    private static final String ERASED = """
            select object || ' ' || (detail ->> 'count') || ' by ' || issuer || ' ' || subject from lantern.audit_entry
            where tenant_id = ? and act = 'records-erased' order by id""";
    private static final Archive ARCHIVE = new Archive(Database.start());

    private final AgencyId agency = ARCHIVE.agency("records", "-05:00");

    @Test
    void r1_what_is_past_its_time_goes_and_nothing_else() {
        born();
        ARCHIVE.invitation(agency, 91);
        ARCHIVE.invitation(agency, 92);
        UUID young = ARCHIVE.invitation(agency, 89);
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).containsExactly(young.toString());
        assertThat(ARCHIVE.told(ERASED, agency.value()))
                .containsExactly("record-class/invitations 2 by lantern:work retention");
        assertThat(ARCHIVE.fired).contains(new RecordsErased("invitations", 2));
    }

    @Test
    void r1_a_schedule_of_the_agency_s_own_counts_from_its_publication_on() {
        born();
        UUID id = ARCHIVE.invitation(agency, 20);
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).containsExactly(id.toString());
        publish("invitations", 14);
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).isEmpty();
    }

    @Test
    void r1_more_than_a_batch_goes_in_one_run_and_is_one_entry() {
        born();
        ARCHIVE.put(agency, """
                insert into lantern.outbox (tenant_id, id, lane, topic, state, ended_at)
                select ?, gen_random_uuid(), 'mail', n::text, case when n % 2 = 0 then 'done' else 'failed' end,
                       now() - interval '8 days' from generate_series(1, 2500) n""");
        ARCHIVE.put(agency, """
                insert into lantern.outbox (tenant_id, id, lane, topic, created_at)
                values (?, gen_random_uuid(), 'mail', 'due', now() - interval '80 days')""");
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told("select topic from lantern.outbox where tenant_id = ?", agency.value()))
                .containsExactly("due");
        assertThat(ARCHIVE.told(ERASED, agency.value()))
                .containsExactly("record-class/finished-work 2500 by lantern:work retention");
    }

    @Test
    void r2_at_birth_every_default_is_published() {
        born();
        RetentionSchedule live =
                ARCHIVE.as(agency, () -> desk().live()).orElseThrow().body();
        assertThat(live.days())
                .containsEntry("invitations", 90)
                .containsEntry("offence-records", 3_650)
                .doesNotContainKeys("audit-trail", "confirmations", "applications");
        assertThat(ARCHIVE.as(agency, () -> desk().check(live))).isEmpty();
    }

    @Test
    void r2_without_a_schedule_nothing_goes_that_was_kept_for_good_before() {
        UUID id = ARCHIVE.invitation(agency, 5_000);
        ARCHIVE.put(agency, """
                insert into lantern.step_up_grant (tenant_id, id, issuer, subject, act, object, content_hash,
                    authenticated_at, created_at)
                values (?, gen_random_uuid(), 'i', 's', 'a', 'o', sha256('x'), now(), now() - interval '2 days')""");
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).containsExactly(id.toString());
        assertThat(ARCHIVE.told(ERASED, agency.value()))
                .as("positive control: what always went")
                .containsExactly("record-class/confirmations 1 by lantern:work retention");
        assertThat(row("invitations").days()).isEmpty();
    }

    @Test
    void r3_what_is_out_of_bounds_fixed_or_unknown_is_not_published_and_said() {
        born();
        for (var wrong : Map.of("invitations", 1, "offence-records", 29, "confirmations", 5, "audit-trail", 10, "x", 1)
                .entrySet()) {
            long revision = save(Map.of(wrong.getKey(), wrong.getValue()));
            assertThat(ARCHIVE.as(agency, () -> desk().publish(revision, "")))
                    .isInstanceOfSatisfying(
                            SchedulePublication.Flawed.class,
                            flawed -> assertThat(flawed.flaws())
                                    .singleElement()
                                    .satisfies(flaw ->
                                            assertThat(flaw.recordClass()).isEqualTo(wrong.getKey()))
                                    .satisfies(flaw -> assertThat(flaw.words()).endsWith(".")));
        }
        assertThat(ARCHIVE.as(agency, () -> desk().versions())).hasSize(1);
    }

    @Test
    void r4_what_is_held_stays_as_one_as_a_class_and_as_all() {
        born();
        UUID one = ARCHIVE.invitation(agency, 400);
        UUID other = ARCHIVE.invitation(agency, 400);
        place(Optional.of("invitations"), Optional.of(one.toString()));
        assertThat(row("invitations")).satisfies(row -> {
            assertThat(row.held()).isEqualTo(1);
            assertThat(row.goesNext()).isEqualTo(1);
        });
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value()))
                .containsExactly(one.toString())
                .doesNotContain(other.toString());

        ARCHIVE.invitation(agency, 400);
        LegalHold ofClass = place(Optional.of("invitations"), Optional.empty());
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).hasSize(2);
        release(ofClass);
        LegalHold ofAll = place(Optional.empty(), Optional.empty());
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).hasSize(2);
        assertThat(row("invitations").held()).isEqualTo(2);
        release(ofAll);
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).containsExactly(one.toString());
    }

    @Test
    void r4_another_agency_s_hold_holds_nothing_here_and_is_not_seen() {
        born();
        ARCHIVE.invitation(agency, 400);
        AgencyId other = ARCHIVE.agency("neighbor", "-05:00");
        ARCHIVE.as(other, () -> holds().place(order(Optional.empty(), Optional.empty())));
        assertThat(ARCHIVE.as(agency, () -> holds().list())).isEmpty();
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).isEmpty();
    }

    @Test
    void r5_a_hold_stands_in_the_trail_and_is_released_with_a_confirmation_only() {
        LegalHold hold = place(Optional.of("invitations"), Optional.empty());
        ARCHIVE.confirmed = false;
        assertThat(ARCHIVE.as(agency, () -> holds().release(hold.id(), "Case closed")))
                .isInstanceOfSatisfying(HoldResult.StepUpNeeded.class, needed -> {
                    assertThat(needed.act().act()).isEqualTo(DangerousAct.RELEASE_LEGAL_HOLD);
                    assertThat(needed.act().object()).isEqualTo("legal-hold/" + hold.id());
                });
        ARCHIVE.confirmed = true;
        assertThat(ARCHIVE.as(agency, () -> holds().list()).getFirst().released())
                .isEmpty();
        release(hold);
        assertThat(ARCHIVE.as(agency, () -> holds().release(hold.id(), "Once more")))
                .isEqualTo(new HoldResult.AlreadyReleased());
        assertThat(ARCHIVE.as(agency, () -> holds().release(UUID.randomUUID(), "None")))
                .isEqualTo(new HoldResult.NoSuchHold());
        assertThat(ARCHIVE.told("""
                select act || ' ' || (detail ->> 'number') || ' ' || (detail ->> 'reason') from lantern.audit_entry
                where tenant_id = ? order by id""", agency.value()))
                .containsExactly(
                        "legal-hold-placed CV-2026-118 Court order", "legal-hold-released CV-2026-118 Case closed");
    }

    @Test
    void r5_an_order_without_words_or_for_what_never_goes_is_refused() {
        assertThat(wrong(new HoldOrder(Optional.empty(), Optional.empty(), " ", "Why")))
                .isEqualTo("number");
        assertThat(wrong(new HoldOrder(Optional.empty(), Optional.empty(), "1", " ")))
                .isEqualTo("reason");
        assertThat(wrong(new HoldOrder(Optional.of("audit-trail"), Optional.empty(), "1", "Why")))
                .isEqualTo("recordClass");
        assertThat(wrong(new HoldOrder(Optional.of("applications"), Optional.empty(), "1", "Why")))
                .isEqualTo("recordClass");
        assertThat(wrong(new HoldOrder(Optional.of("finished-work"), Optional.of("7"), "1", "Why")))
                .isEqualTo("object");
        assertThat(wrong(new HoldOrder(Optional.empty(), Optional.of("7"), "1", "Why")))
                .isEqualTo("object");
        assertThat(ARCHIVE.as(agency, () -> holds().list())).isEmpty();
    }

    @Test
    void r6_the_forecast_tells_what_goes_and_erases_nothing() {
        born();
        ARCHIVE.as(agency, () -> {
            ARCHIVE.bean(Turns.class).enrol();
            return agency;
        });
        ARCHIVE.invitation(agency, 100);
        ARCHIVE.invitation(agency, 70);
        ARCHIVE.invitation(agency, 1);
        Forecast month = forecast(30);
        assertThat(month.nextRun())
                .hasValueSatisfying(next ->
                        assertThat(next).isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(27))));
        assertThat(row("invitations")).satisfies(row -> {
            assertThat(row.kept()).isEqualTo(3);
            assertThat(row.goesNext()).isEqualTo(1);
            assertThat(row.goesWithin()).isEqualTo(2);
            assertThat(row.oldest()).isPresent();
        });
        assertThat(goesWithin(10)).isEqualTo(1);
        assertThat(goesWithin(365)).isEqualTo(3);
        assertThat(ARCHIVE.as(agency, () -> desk().effect(RetentionSchedule.of(Map.of("invitations", 5)), 1))
                        .classes())
                .filteredOn(row -> row.recordClass().name().equals("invitations"))
                .extracting(ClassForecast::goesWithin)
                .containsExactly(2L);
        assertThat(ARCHIVE.told(INVITATIONS, agency.value())).hasSize(3);
        assertThat(month.classes()).extracting(row -> row.recordClass().name()).contains("audit-trail");
    }

    @Test
    void r7_a_run_that_erased_nothing_leaves_no_entry_and_one_that_died_loses_no_count() {
        born();
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(ERASED, agency.value())).isEmpty();
        ARCHIVE.invitation(agency, 400);
        RecordClass entry =
                ARCHIVE.bean(RecordClasses.class).find("invitations").orElseThrow();
        assertThat(ARCHIVE.as(agency, () -> ARCHIVE.bean(Eraser.class).batch(entry)))
                .isEqualTo(1);
        ARCHIVE.invitation(agency, 400);
        ARCHIVE.run(agency);
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told(ERASED, agency.value()))
                .containsExactly("record-class/invitations 2 by lantern:work retention");
    }

    @Test
    void names_go_from_the_trail_and_its_chain_still_holds() {
        born();
        ARCHIVE.as(agency, () -> {
            ARCHIVE.bean(AuditTrail.class).record("member-removed", "member/1", Map.of(), Map.of("name", "Bob"));
            return agency;
        });
        ARCHIVE.put(
                agency,
                "update lantern.audit_entry set at = now() - interval '8 years' where tenant_id = ? and act = 'member-removed'");
        ARCHIVE.run(agency);
        assertThat(ARCHIVE.told("select value from lantern.audit_personal where tenant_id = ?", agency.value()))
                .isEmpty();
        assertThat(ARCHIVE.told(ERASED, agency.value()))
                .containsExactly("record-class/names-in-the-trail 1 by lantern:work retention");
        ARCHIVE.as(agency, () -> ARCHIVE.bean(ChainStore.class).seal());
        var check = new ChainCheck(agency.value(), List.of());
        ARCHIVE.as(agency, () -> {
            ARCHIVE.bean(ChainStore.class).each(check::next);
            return agency;
        });
        assertThat(check.end()).isEmpty();
    }

    @Test
    void r8_a_run_is_due_at_three_and_taken_by_one_node() {
        AgencyId here = ARCHIVE.agency("turns", "+09:00");
        ARCHIVE.as(here, () -> {
            ARCHIVE.bean(Turns.class).enrol();
            return here;
        });
        Instant next = forecastOf(here).nextRun().orElseThrow();
        assertThat(next.atOffset(java.time.ZoneOffset.ofHours(9)).toLocalTime()).hasToString("03:00");
        assertThat(claimed(here)).isFalse();
        ARCHIVE.put(here, "update lantern.retention_turn set next_at = now() where id = ?");
        assertThat(claimed(here)).isTrue();
        assertThat(claimed(here)).as("leased").isFalse();
        ARCHIVE.put(here, "update lantern.retention_turn set lease_until = now() - interval '1 second' where id = ?");
        ARCHIVE.put(here, "update lantern.agency set state = 'suspended' where id = ?");
        assertThat(claimed(here)).as("suspended").isFalse();
        ARCHIVE.put(here, "update lantern.agency set state = 'live' where id = ?");
        assertThat(claimed(here)).as("its node died").isTrue();
        ARCHIVE.run(here);
        assertThat(forecastOf(here).nextRun())
                .as("every class went without a fault")
                .contains(next);
        assertThat(forecastOf(here).lastRun()).isPresent();
    }

    private boolean claimed(AgencyId whose) {
        return ARCHIVE.as(whose, () -> ARCHIVE.bean(Turns.class).claim())
                .filter(whose.value()::equals)
                .isPresent();
    }

    private Forecast forecastOf(AgencyId whose) {
        return ARCHIVE.as(whose, () -> desk().forecast(30));
    }

    private void born() {
        ARCHIVE.as(agency, () -> {
            ARCHIVE.bean(FirstScheduleStep.class).provision(ARCHIVE.known(agency));
            return agency;
        });
    }

    private long save(Map<String, Integer> days) {
        long revision = ARCHIVE.as(agency, () -> desk().draft()).revision();
        var saved = ARCHIVE.as(agency, () -> desk().save(RetentionSchedule.of(days), revision));
        return ((SaveResult.Saved<RetentionSchedule>) saved).draft().revision();
    }

    private void publish(String name, int days) {
        long revision = save(Map.of(name, days));
        assertThat(ARCHIVE.as(agency, () -> desk().publish(revision, "shorter")))
                .isInstanceOf(SchedulePublication.Live.class);
    }

    private LegalHold place(Optional<String> recordClass, Optional<String> object) {
        HoldResult result = ARCHIVE.as(agency, () -> holds().place(order(recordClass, object)));
        return ((HoldResult.Placed) result).hold();
    }

    private static HoldOrder order(Optional<String> recordClass, Optional<String> object) {
        return new HoldOrder(recordClass, object, "CV-2026-118", "Court order");
    }

    private void release(LegalHold hold) {
        assertThat(ARCHIVE.as(agency, () -> holds().release(hold.id(), "Case closed")))
                .isInstanceOf(HoldResult.Released.class);
    }

    private String wrong(HoldOrder order) {
        return ((HoldResult.Wrong) ARCHIVE.as(agency, () -> holds().place(order))).field();
    }

    private ClassForecast row(String name) {
        return forecast(30).classes().stream()
                .filter(row -> row.recordClass().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long goesWithin(int days) {
        return forecast(days).classes().stream()
                .filter(row -> row.recordClass().name().equals("invitations"))
                .mapToLong(ClassForecast::goesWithin)
                .sum();
    }

    private Forecast forecast(int days) {
        return ARCHIVE.as(agency, () -> desk().forecast(days));
    }

    private static RetentionDesk desk() {
        return ARCHIVE.bean(RetentionDesk.class);
    }

    private static HoldDesk holds() {
        return ARCHIVE.bean(HoldDesk.class);
    }
}
