package org.lantern.liberty.walls.broken;

import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;

/** Somebody who writes a mail. */
public final class NoteMail {
    private final MailOutbox outbox;

    NoteMail(MailOutbox outbox) {
        this.outbox = outbox;
    }

    void send(Mail mail) {
        outbox.post(mail);
    }
}
