package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;
import org.lantern.membership.internal.Pace;

/** Letters of invitation, counted in the trail of an agency in a real database. */
class PaceOnPostgresTest {
    private static final String BOB = "bob@riverton.example";

    private final AdasAgency ada = new AdasAgency();
    private final Invitations invitations = ada.desk(Invitations.class);

    PaceOnPostgresTest() throws SQLException {}

    @Test
    void r21_ten_letters_an_hour_go_to_one_address_whatever_becomes_of_the_invitation() throws SQLException {
        UUID first = invited(BOB);
        for (int letter = 2; letter <= Pace.LETTERS_TO_ONE; letter++) {
            assertThat(resend(first)).isInstanceOf(Invitations.Resending.Sent.class);
        }
        assertThat(resend(first))
                .isInstanceOfSatisfying(
                        Invitations.Resending.TooOften.class,
                        early -> assertThat(early.retryAfter()).isBetween(Duration.ofMinutes(50), Duration.ofHours(1)));
        assertThat(ada.administrator(() -> invitations.revoke(first))).isTrue();
        assertThat(invite(BOB)).isInstanceOf(InvitationResult.TooOften.class);
        assertThat(ada.acts()).filteredOn("invitation-resent"::equals).hasSize(Pace.LETTERS_TO_ONE - 1);
        invited("cy@riverton.example");
        anHourPasses();
        invited(BOB);
    }

    @Test
    void r21_nothing_is_said_of_pace_where_there_is_no_invitation() {
        assertThat(resend(UUID.randomUUID())).isInstanceOf(Invitations.Resending.NotPending.class);
    }

    @Test
    void r21_five_hundred_letters_an_hour_go_out_in_all() throws SQLException {
        ada.change("""
                insert into lantern.audit_entry (tenant_id, id, issuer, subject, act, object)
                select ?, gen_random_uuid(), 'i', 's', 'invitation-issued', 'invitation/' || n
                from generate_series(1, %d) n""".formatted(Pace.LETTERS - 1));
        invited(BOB);
        assertThat(invite("cy@riverton.example")).isInstanceOf(InvitationResult.TooOften.class);
        anHourPasses();
        invited("cy@riverton.example");
    }

    private InvitationResult invite(String address) {
        return ada.administrator(() -> invitations.invite(address, "Somebody", Set.of(Role.VIEWER)));
    }

    private UUID invited(String address) {
        return ((InvitationResult.Invited) invite(address)).id();
    }

    private Invitations.Resending resend(UUID invitation) {
        return ada.administrator(() -> invitations.resend(invitation));
    }

    private void anHourPasses() throws SQLException {
        ada.change("update lantern.audit_entry set at = at - interval '1 hour' where tenant_id = ?");
    }
}
