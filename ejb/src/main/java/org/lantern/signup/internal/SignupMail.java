package org.lantern.signup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.lantern.contact.EmailAddress;
import org.lantern.messaging.MailText;
import org.lantern.messaging.PlatformMail;
import org.lantern.signup.SignupLink;
import org.lantern.tenancy.Addresses;

/** The mails of somebody who fills in an application (R5, R6, R10). */
@ApplicationScoped
public class SignupMail {
    private static final Duration GOOD = Duration.ofDays(2);

    @Inject
    private PlatformMail mail;

    @Inject
    private Addresses addresses;

    void code(EmailAddress to, String language, String code, Duration life) {
        Map<String, String> words = Map.of("code", code, "minutes", String.valueOf(life.toMinutes()));
        mail.post(MailText.of(SignupMail.class, language).mail(to, "code", words), life);
    }

    void resume(EmailAddress to, String language, SignupLink link) {
        String path = (language.equals("es") ? "/es" : "") + "/apply/" + link.text();
        Map<String, String> words =
                Map.of("link", addresses.platform() + path, "days", String.valueOf(DraftStore.LIFE.toDays()));
        mail.post(MailText.of(SignupMail.class, language).mail(to, "resume", words), GOOD);
    }
}
