package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;
import org.lantern.contact.EmailAddress;

/** An invitation is over when the database's clock says so; how long it lasts is tried where that clock is set. */
class InvitationExpiryOnPostgresTest {
    private static final EmailAddress BOB = new EmailAddress("bob@riverton.example");

    private final AdasAgency ada = new AdasAgency();

    InvitationExpiryOnPostgresTest() throws SQLException {}

    @Test
    void r11_who_was_asked_in_is_one_of_us_for_48_hours() throws SQLException {
        ada.administrator(() -> ada.desk(Invitations.class).invite(BOB.value(), "Bob", Set.of(Role.VIEWER)));
        move("47 hours 59 minutes");
        assertThat(isOurs()).isTrue();
        move("48 hours");
        assertThat(isOurs()).isFalse();
    }

    @Test
    void r7_the_first_administrator_is_asked_in_anew_only_when_the_invitation_has_run_out() throws SQLException {
        ada.change("delete from lantern.membership where tenant_id = ?");
        InvitationIssuer issuer = ada.desk(InvitationIssuer.class);
        first(issuer);
        move("47 hours 59 minutes");
        first(issuer);
        assertThat(ada.acts()).containsExactly("invitation-issued");
        move("48 hours");
        first(issuer);
        assertThat(ada.acts()).containsExactlyInAnyOrder("invitation-issued", "invitation-resent");
        assertThat(isOurs()).isTrue();
    }

    private void first(InvitationIssuer issuer) {
        ada.administrator(() -> {
            issuer.firstAdministrator(BOB, "Bob", "Lantern");
            return true;
        });
    }

    private boolean isOurs() {
        return ada.administrator(() -> ada.desk(OwnPeople.class).has(BOB));
    }

    /** As if it had been issued so long ago. */
    private void move(String ago) throws SQLException {
        ada.change("""
                update lantern.invitation set created_at = clock_timestamp() - interval '%s',
                    expires_at = clock_timestamp() - interval '%s' + interval '48 hours' where tenant_id = ?""".formatted(ago, ago));
    }
}
