package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.contact.EmailAddress;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyDirectory;

/** The mail that proves by its arrival that the agency's mail arrives (R6). */
@ApplicationScoped
public class SenderTestMail {

    @Inject
    private MailOutbox outbox;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Addresses addresses;

    public void post(EmailAddress to, SenderCode code) {
        String agency = directory.current().name();
        outbox.post(new Mail(to, "Test mail of " + agency, """
                You asked whether mail of %s arrives. It does: this is one.

                Enter this code in the console, under "Going live", within half an hour:

                %s

                %s

                You did not ask for this? Then somebody who administers %s did. Nothing happens without the code.

                %s
                """.formatted(
                        agency, code.spaced(), addresses.console() + "/go-live", agency, agency)));
    }
}
