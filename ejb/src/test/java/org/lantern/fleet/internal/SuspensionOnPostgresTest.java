package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.fleet.Agencies;
import org.lantern.fleet.SuspensionDesk;
import org.lantern.fleet.SuspensionResult;
import org.lantern.membership.InvitationAnswer;
import org.lantern.membership.InvitationDoor;
import org.lantern.membership.InvitationIssued;
import org.lantern.membership.InvitationToken;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;
import org.lantern.tenancy.Suspension;
import org.lantern.tenancy.Suspensions;
import org.lantern.tenancy.internal.Ticked;

/** R10 and R11 of the fleet, R9 of the membership. */
class SuspensionOnPostgresTest {
    private static final String REASON = "Unpaid since May.\nCall us.";
    private static final String STATE = "select state from lantern.agency where id = ?";
    private static final String ACTS = """
            select act || ' ' || issuer || ' ' || coalesce(detail ->> 'reason', '-') from lantern.audit_entry
            where tenant_id = ? and act in ('agency-suspended', 'agency-resumed') order by id""";
    private static final String KEPT = "select reason from lantern.agency_suspension where tenant_id = ?";

    private final Vendor vendor = new Vendor();
    private final String slug = "still-" + Long.toString(System.nanoTime(), 36);

    @Test
    void r10_state_reason_entry_and_news_come_together() {
        AgencyId agency = vendor.agency(slug);
        assertThat(suspend(agency, "  " + REASON + " ")).isEqualTo(new SuspensionResult.Suspended());
        assertThat(told(STATE, agency)).containsExactly("suspended");
        assertThat(standing(agency)).map(Suspension::reason).contains(REASON);
        assertThat(told(ACTS, agency)).containsExactly("agency-suspended https://id.example/vendor " + REASON);
        assertThat(news(agency)).hasSize(1);

        assertThat(resume(agency)).isEqualTo(new SuspensionResult.Resumed(AgencyState.LIVE));
        assertThat(told(STATE, agency)).containsExactly("live");
        assertThat(standing(agency)).isEmpty();
        assertThat(told(KEPT, agency)).as("kept").containsExactly(REASON);
        assertThat(told(ACTS, agency)).hasSize(2).last().isEqualTo("agency-resumed https://id.example/vendor -");
        assertThat(news(agency)).hasSize(2);
    }

    @Test
    void r10_what_was_in_trial_is_in_trial_again() {
        AgencyId agency = vendor.agency(slug);
        vendor.change("update lantern.agency set state = 'trial', live_since = null where id = ?", agency);
        assertThat(resume(agency)).isEqualTo(new SuspensionResult.AlreadySo(AgencyState.TRIAL));
        assertThat(suspend(agency, REASON)).isEqualTo(new SuspensionResult.Suspended());
        assertThat(told(STATE, agency)).containsExactly("suspended");
        assertThat(resume(agency)).isEqualTo(new SuspensionResult.Resumed(AgencyState.TRIAL));
        assertThat(told(STATE, agency)).containsExactly("trial");
        assertThat(told(ACTS, agency)).hasSize(2);
    }

    @Test
    void r10_asked_for_twice_it_is_done_once() {
        AgencyId agency = vendor.agency(slug);
        assertThat(resume(agency)).as("of what is live").isEqualTo(new SuspensionResult.AlreadySo(AgencyState.LIVE));
        suspend(agency, REASON);
        assertThat(suspend(agency, REASON)).isEqualTo(new SuspensionResult.AlreadySo(AgencyState.SUSPENDED));
        assertThat(told(ACTS, agency)).hasSize(1);
        resume(agency);
        assertThat(resume(agency)).isEqualTo(new SuspensionResult.AlreadySo(AgencyState.LIVE));
        assertThat(told(ACTS, agency)).hasSize(2);
        assertThat(news(agency)).hasSize(2);
    }

    @Test
    void r10_a_reason_once_given_is_not_replaced() {
        AgencyId agency = vendor.agency(slug);
        suspend(agency, REASON);
        assertThat(suspend(agency, "Another")).isEqualTo(new SuspensionResult.OtherReason());
        assertThat(standing(agency)).map(Suspension::reason).contains(REASON);
        resume(agency);
        assertThat(suspend(agency, "Another")).isEqualTo(new SuspensionResult.Suspended());
        assertThat(told(KEPT, agency)).containsExactlyInAnyOrder(REASON, "Another");
    }

    @Test
    void r10_no_other_state_is_suspended_or_resumed() {
        for (AgencyState state : List.of(AgencyState.PROVISIONING, AgencyState.LEAVING)) {
            AgencyId agency = vendor.agency(slug + "-" + state.word());
            vendor.change("update lantern.agency set state = '" + state.word() + "' where id = ?", agency);
            assertThat(suspend(agency, REASON)).isEqualTo(new SuspensionResult.NotInThisState(state));
            assertThat(resume(agency)).isEqualTo(new SuspensionResult.NotInThisState(state));
            assertThat(told(STATE, agency)).containsExactly(state.word());
            assertThat(told(ACTS, agency)).isEmpty();
        }
        AgencyId nobody = new AgencyId(Ids.next());
        assertThat(suspend(nobody, REASON)).isEqualTo(new SuspensionResult.NoSuchAgency());
        assertThat(resume(nobody)).isEqualTo(new SuspensionResult.NoSuchAgency());
    }

    @Test
    void r10_without_words_that_can_be_taken_nothing_is_done() {
        AgencyId agency = vendor.agency(slug);
        for (String reason : List.of("", " \n ", "a".repeat(2_001), "bell \u0007")) {
            assertThat(suspend(agency, reason)).isEqualTo(new SuspensionResult.ReasonMissing());
        }
        assertThat(told(STATE, agency)).containsExactly("live");
        assertThat(suspend(agency, "a".repeat(2_000))).isEqualTo(new SuspensionResult.Suspended());
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        AgencyId agency = vendor.agency(slug);
        AgencyId other = vendor.agency(slug + "-b");
        suspend(agency, REASON);
        assertThat(standing(other)).isEmpty();
        assertThat(vendor.work(other, () -> vendor.bean(Suspensions.class).current()))
                .isEmpty();
        assertThat(vendor.work(agency, () -> vendor.bean(Suspensions.class).current()))
                .isPresent();
        assertThat(told(STATE, other)).containsExactly("live");
    }

    @Test
    void r11_the_public_s_list_is_without_it_until_it_is_resumed() {
        AgencyId agency = inDirectory(slug);
        assertThat(listed()).contains(agency);
        suspend(agency, REASON);
        assertThat(listed()).doesNotContain(agency);
        resume(agency);
        assertThat(listed()).contains(agency);
    }

    @Test
    void nobody_joins_a_suspended_agency_membership_r9() {
        AgencyId agency = inDirectory(slug);
        vendor.work(agency, () -> {
            vendor.bean(FirstAdministrator.class).invite(agency);
            return agency;
        });
        InvitationToken token = ((InvitationIssued) vendor.fired.stream()
                        .filter(InvitationIssued.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .token();
        InvitationDoor door = vendor.bean(InvitationDoor.class);
        assertThat(vendor.work(agency, () -> door.look(token))).isInstanceOf(InvitationAnswer.Open.class);
        suspend(agency, REASON);
        reload();
        assertThat(vendor.work(agency, () -> door.look(token))).isEqualTo(new InvitationAnswer.Suspended(slug));
        assertThat(vendor.work(agency, () -> door.accept(token))).isEqualTo(new InvitationAnswer.Suspended(slug));
        assertThat(told("select state from lantern.invitation where tenant_id = ?", agency))
                .containsExactly("pending");
        resume(agency);
        reload();
        assertThat(vendor.work(agency, () -> door.look(token))).isInstanceOf(InvitationAnswer.Open.class);
    }

    private AgencyId inDirectory(String name) {
        AgencyId agency = vendor.agency(name);
        vendor.change(
                "insert into lantern.agency_host select slug || '.localhost', id from lantern.agency where id = ?",
                agency);
        reload();
        return agency;
    }

    private void reload() {
        vendor.operator(() -> {
            vendor.bean(AgencyDirectory.class).reload();
            return slug;
        });
    }

    private List<AgencyId> listed() {
        reload();
        return vendor.operator(() -> vendor.bean(Agencies.class).open()).stream()
                .map(Agency::id)
                .toList();
    }

    private SuspensionResult suspend(AgencyId agency, String reason) {
        return vendor.operator(() -> vendor.bean(SuspensionDesk.class).suspend(agency, reason));
    }

    private SuspensionResult resume(AgencyId agency) {
        return vendor.operator(() -> vendor.bean(SuspensionDesk.class).resume(agency));
    }

    private Optional<Suspension> standing(AgencyId agency) {
        return vendor.operator(() -> vendor.bean(SuspensionDesk.class).of(agency));
    }

    private List<Object> news(AgencyId agency) {
        AgencyChanged change = new AgencyChanged(agency, AgencyChanged.DIRECTORY);
        return vendor.fired.stream()
                .filter(event ->
                        event instanceof Ticked ticked && ticked.change().equals(change))
                .toList();
    }

    private static List<String> told(String sql, AgencyId agency) {
        try (Connection superuser = Database.shared().superuser()) {
            return Statements.list(superuser, row -> row.getString(1), sql, agency.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
