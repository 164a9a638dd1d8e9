package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.lantern.membership.InvitationIssued;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;

/** The mail that asks a colleague in. */
@ApplicationScoped
public class InvitationMail {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(Locale.US);

    @Inject
    private MailOutbox outbox;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Addresses addresses;

    void compose(@Observes InvitationIssued invitation) {
        Agency agency = directory.current();
        String link =
                addresses.platform() + "/invitations/" + invitation.token().text();
        String until = UNTIL.format(invitation.expiresAt().atZone(agency.timeZone()));
        outbox.post(new Mail(invitation.to(), "Join " + agency.name(), """
                Hello %s,

                %s asks you to join %s. Follow this link to accept; it works once, until %s:

                %s

                You did not expect this? Then you need not do anything.

                %s
                """.formatted(
                        invitation.name(), invitation.invitedBy(), agency.name(), until, link, agency.name())));
    }
}
