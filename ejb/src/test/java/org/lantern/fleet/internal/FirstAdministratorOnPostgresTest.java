package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.fleet.AdministratorInvitation;
import org.lantern.fleet.Provisioning;
import org.lantern.membership.InvitationIssued;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;

class FirstAdministratorOnPostgresTest {
    private final Vendor vendor = new Vendor();
    private final String slug = "born-" + Long.toString(System.nanoTime(), 36);

    @Test
    void r6_the_step_run_twice_invites_once() {
        AgencyId agency = vendor.agency(slug);
        runStep(agency);
        runStep(agency);
        assertThat(invitations()).hasSize(1);
    }

    @Test
    void r6_the_step_invites_anew_when_the_invitation_has_run_out() {
        AgencyId agency = vendor.agency(slug);
        runStep(agency);
        vendor.change(
                "update lantern.invitation set expires_at = now() - interval '1 hour' where tenant_id = ?", agency);
        runStep(agency);
        assertThat(invitations()).hasSize(2);
        assertThat(invitations().getLast().token())
                .isNotEqualTo(invitations().getFirst().token());
        assertThat(invitations().getLast().expiresAt()).isAfter(Instant.now());
    }

    @Test
    void r8_an_operator_has_the_person_of_the_application_invited_once_more() {
        AgencyId agency = vendor.agency(slug);
        runStep(agency);
        assertThat(again(agency)).isEqualTo(new AdministratorInvitation.Sent(slug + "@riverton.example"));
        assertThat(invitations())
                .hasSize(2)
                .extracting(invitation -> invitation.to().value())
                .containsOnly(slug + "@riverton.example");
    }

    @Test
    void r8_even_if_the_invitation_before_was_revoked() {
        AgencyId agency = vendor.agency(slug);
        runStep(agency);
        vendor.change("update lantern.invitation set state = 'revoked' where tenant_id = ?", agency);
        assertThat(again(agency)).isInstanceOf(AdministratorInvitation.Sent.class);
        assertThat(invitations()).hasSize(2);
    }

    @Test
    void r8_not_once_the_agency_has_an_administrator() {
        AgencyId agency = vendor.agency(slug);
        runStep(agency);
        vendor.change("""
                insert into lantern.membership (tenant_id, id, issuer, subject, email, name, roles)
                values (?, gen_random_uuid(), 'i', 's', 'other@riverton.example', 'Other', 'agency-administrator')""", agency);
        assertThat(again(agency)).isInstanceOf(AdministratorInvitation.HasAdministrator.class);
        assertThat(invitations()).hasSize(1);
    }

    @Test
    void r8_not_before_provisioning_is_done_and_not_for_an_agency_there_is_not() {
        assertThat(again(vendor.agency(slug))).isInstanceOf(AdministratorInvitation.NotProvisioned.class);
        assertThat(again(new AgencyId(Ids.next()))).isInstanceOf(AdministratorInvitation.NoSuchAgency.class);
        assertThat(invitations()).isEmpty();
    }

    private AdministratorInvitation again(AgencyId agency) {
        return vendor.operator(() -> vendor.bean(Provisioning.class).inviteAdministratorAgain(agency));
    }

    private void runStep(AgencyId agency) {
        vendor.work(agency, () -> {
            vendor.bean(FirstAdministrator.class).invite(agency);
            vendor.bean(ProvisioningLedger.class).done(agency, new AdministratorInvitationStep().name());
            return agency;
        });
    }

    private List<InvitationIssued> invitations() {
        return vendor.fired.stream()
                .filter(InvitationIssued.class::isInstance)
                .map(InvitationIssued.class::cast)
                .toList();
    }
}
