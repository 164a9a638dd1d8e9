package org.lantern.liberty.check;

import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.settings.Settings;
import org.lantern.liberty.settings.Wrong;

/** What is wrong with the way mail leaves. */
final class MailCheck {

    private final Settings settings;

    MailCheck(Settings settings) {
        this.settings = settings;
    }

    List<Wrong> run() {
        var wrong = new ArrayList<Wrong>();
        boolean clear = settings.value("lantern.mail.security").equals("none");
        settings.find("lantern.mail.smtp-host")
                .filter(host -> clear && !AddressesCheck.isHere(host))
                .ifPresent(host -> wrong.add(new Wrong(
                        "LANTERN_MAIL_SECURITY",
                        "is none, and the mail server is on another machine: invitations would go in clear",
                        "Make it starttls or tls.")));
        settings.find("lantern.mail.from")
                .filter(from -> AddressesCheck.isOnlyHere(from.substring(from.indexOf('@') + 1)))
                .ifPresent(from -> wrong.add(new Wrong(
                        "LANTERN_MAIL_FROM",
                        "is " + from + ", which nobody's mail server takes",
                        "Give an address of a registered domain.")));
        return wrong;
    }
}
