package org.lantern.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.outbox.Backlog;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.AgencyId;

class OutboxOnPostgresTest {
    private static final String STATE = "select state from lantern.outbox where tenant_id = ?";
    private static final String PAYLOAD = "select payload from lantern.outbox where tenant_id = ?";
    private static final int ATTEMPTS = 2;

    private final FakeLane imports = new FakeLane("imports", true, ATTEMPTS, work -> {});
    private final FakeLane mail = new FakeLane("mail", false, ATTEMPTS, work -> {});

    @Test
    void r7_an_agency_has_one_piece_of_long_work_at_a_time() {
        Queue queue = new Queue(imports, mail);
        AgencyId busy = queue.agency();
        for (int i = 0; i < 6; i++) {
            queue.add(busy, "imports", "file-" + i);
        }
        List<DueRow> first = queue.bean(Claims.class).beside(List.of());
        assertThat(first).hasSize(1);
        assertThat(queue.bean(Claims.class).beside(first)).isEmpty();
        assertThat(queue.bean(Claims.class).beside(List.of()))
                .as("another node, while the lease lives")
                .isEmpty();
        queue.as(busy, () -> {
            WorkLedger ledger = queue.bean(WorkLedger.class);
            ledger.done(first.getFirst(), ledger.begin(first.getFirst()).orElseThrow());
        });
        assertThat(queue.bean(Claims.class).beside(List.of())).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void r7_long_work_of_many_agencies_leaves_room_for_mail() {
        Queue queue = new Queue(imports, mail);
        for (int i = 0; i < 5; i++) {
            queue.add(queue.agency(), "imports", "file");
        }
        List<DueRow> running = queue.bean(Claims.class).beside(List.of());
        assertThat(running).extracting(DueRow::lane).containsExactly("imports", "imports");
        AgencyId other = queue.agency();
        for (int i = 0; i < 3; i++) {
            queue.add(other, "mail", "letter-" + i);
        }
        assertThat(queue.bean(Claims.class).beside(running))
                .extracting(DueRow::lane)
                .containsExactly("mail", "mail");
    }

    @Test
    void r3_work_that_takes_its_node_down_is_given_up_too() {
        Queue queue = new Queue(imports);
        AgencyId agency = queue.agency();
        queue.add(agency, "imports", "bomb");
        for (int i = 0; i < ATTEMPTS; i++) {
            DueRow due = queue.bean(Claims.class).beside(List.of()).getFirst();
            queue.as(agency, () -> queue.bean(WorkLedger.class).begin(due));
            queue.later();
        }
        queue.work();
        assertThat(imports.handled).isEmpty();
        assertThat(imports.givenUp).hasSize(1);
        assertThat(queue.told(STATE, agency)).isEqualTo("failed");
    }

    @Test
    void r3_an_error_of_the_machine_is_a_failed_attempt() {
        FakeLane bomb = new FakeLane("imports", true, ATTEMPTS, work -> {
            throw new OutOfMemoryError("seeded");
        });
        Queue queue = new Queue(bomb);
        AgencyId agency = queue.agency();
        queue.add(agency, "imports", "bomb");
        queue.work();
        assertThat(queue.told(STATE, agency)).isEqualTo("due");
        queue.later();
        queue.work();
        assertThat(queue.told(STATE, agency)).isEqualTo("failed");
        assertThat(bomb.givenUp).hasSize(1);
    }

    @Test
    void r5_work_that_was_given_up_keeps_no_payload() {
        Queue queue = new Queue(new FakeLane("mail", false, 1, work -> {
            throw new IllegalStateException("refused");
        }));
        AgencyId agency = queue.agency();
        queue.add(agency, "mail", "letter");
        assertThat(queue.told(PAYLOAD, agency)).isEqualTo("a secret");
        queue.work();
        assertThat(queue.told(STATE, agency)).isEqualTo("failed");
        assertThat(queue.told(PAYLOAD, agency)).isEqualTo("null");
    }

    @Test
    void r4_asking_again_while_the_last_attempt_fails_begins_anew() {
        Queue[] queue = new Queue[1];
        FakeLane provisioning = new FakeLane("provisioning", false, 1, work -> {
            if (work.topic().equals("birth")) {
                queue[0].bean(Outbox.class).add("provisioning", "birth", "again");
            }
            throw new IllegalStateException("not yet");
        });
        queue[0] = new Queue(provisioning);
        AgencyId agency = queue[0].agency();
        queue[0].add(agency, "provisioning", "birth");
        queue[0].work();
        assertThat(provisioning.givenUp).isEmpty();
        assertThat(queue[0].told(STATE, agency)).isEqualTo("due");
        queue[0].work();
        assertThat(provisioning.handled)
                .as("due at once, and as its first attempt")
                .hasSize(2)
                .allMatch(work -> work.attempt() == 1);
    }

    @Test
    void r9_the_backlog_tells_lanes_numbers_and_ages() {
        Queue queue = new Queue(imports, mail);
        AgencyId agency = queue.agency();
        queue.add(agency, "mail", "one");
        queue.add(agency, "mail", "two");
        queue.add(agency, "imports", "file");
        queue.change("update lantern.due_work set due_at = now() - interval '1 minute' where lane = 'mail'");
        queue.change("update lantern.due_work set due_at = now() + interval '1 minute' where lane = 'imports'");
        assertThat(queue.bean(Backlog.class).lanes()).singleElement().satisfies(lane -> {
            assertThat(lane.name()).isEqualTo("mail");
            assertThat(lane.pieces()).isEqualTo(2);
            assertThat(lane.oldest()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
        });
    }

    @Test
    void r10_work_of_a_suspended_agency_waits_and_goes_on() {
        Queue queue = new Queue(imports, mail);
        AgencyId paused = queue.agency();
        AgencyId other = queue.agency();
        for (AgencyId agency : List.of(paused, other)) {
            queue.add(agency, "imports", "file");
            queue.add(agency, "mail", "letter");
        }
        queue.state(paused, "suspended");
        assertThat(queue.bean(Claims.class).beside(List.of()))
                .hasSize(2)
                .extracting(DueRow::agency)
                .containsOnly(other);
        queue.state(paused, "live");
        assertThat(queue.bean(Claims.class).beside(List.of()))
                .hasSize(2)
                .extracting(DueRow::agency)
                .containsOnly(paused);
    }

    @Test
    void r10_work_claimed_just_before_is_not_begun_and_loses_no_attempt() {
        Queue queue = new Queue(mail);
        AgencyId agency = queue.agency();
        queue.add(agency, "mail", "letter");
        List<DueRow> claimed = queue.bean(Claims.class).beside(List.of());
        queue.state(agency, "suspended");
        claimed.forEach(queue.bean(WorkRun.class)::run);
        assertThat(mail.handled).isEmpty();
        queue.state(agency, "live");
        queue.later();
        queue.work();
        assertThat(mail.handled)
                .singleElement()
                .satisfies(work -> assertThat(work.attempt()).isEqualTo(1));
    }
}
