package org.lantern.recovery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.authority.AgencyToken;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.Member;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;

/** The mails around a lost device. None names another agency. */
@ApplicationScoped
public class RecoveryMail {

    @Inject
    private MailOutbox outbox;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Addresses addresses;

    /** @param by who vouches, as the person knows them */
    public void link(Member to, String by, AgencyToken token) {
        Agency agency = directory.current();
        post(to, "Your lost device", """
                Hello %s,

                %s of %s says that they have spoken to you, and that you lost the device you prove with who you are.
                If that is so, follow this link and confirm; it works once, for one hour:

                %s

                You are then signed out everywhere, your authenticator apps, passkeys and recovery codes no longer count, and you set an
                app up anew when you log in with your password. If you work for several agencies, each of them sends you a link, and
                it counts when you have confirmed by all of them.

                You have not lost anything, or spoken to nobody? Then do not follow the link, and tell your administrator: somebody may be
                trying to get in as you.

                %s
                """.formatted(
                to.name(), by, agency.name(), addresses.platform() + "/lost-device/" + token.text(), agency.name()));
    }

    /** It has happened. */
    public void done(Member to) {
        Agency agency = directory.current();
        post(to, "Your lost device no longer counts", """
                Hello %s,

                your authenticator apps, passkeys and recovery codes no longer count, and you are signed out everywhere. Log in with your
                password now and set an app up:

                %s

                Was your password kept on the device? Then choose "Forgot password" there first.

                You did not do this? Tell your administrator at once.

                %s
                """.formatted(
                        to.name(), addresses.console(agency.slug()), agency.name()));
    }

    /** To another administrator of the agency that the vendor vouched for one of its people. */
    public void vendorVouched(Member to, Member who) {
        Agency agency = directory.current();
        post(to, "Lantern vouched for " + who.name(), """
                Hello %s,

                %s (%s) told Lantern's operators that a device was lost, and they vouched for them: once confirmed by mail, what the device
                proved no longer counts. It stands in your audit trail.

                You doubt that? Write to Lantern's operators at once.

                %s
                """.formatted(to.name(), who.name(), who.email(), agency.name()));
    }

    private void post(Member to, String subject, String text) {
        outbox.post(new Mail(new EmailAddress(to.email()), subject, text));
    }
}
