package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.lantern.contact.EmailAddress;
import org.lantern.messaging.MailText;
import org.lantern.messaging.PlatformMail;
import org.lantern.tenancy.Addresses;

/**
 * What applicants are told by mail (R19): to the address in the application and to nobody else, with one link, to the
 * application's own page. Nothing an applicant typed is in the first letter: anybody can have it sent to anybody.
 */
@ApplicationScoped
public class ApplicantMail {
    private static final Duration GOOD = Duration.ofDays(2);

    @Inject
    private PlatformMail mail;

    @Inject
    private Addresses addresses;

    public void received(Application application) {
        post(application, "received", Map.of());
    }

    public void asked(Application application, String question) {
        post(application, "asked", Map.of("question", question));
    }

    public void rejected(Application application, String reason) {
        post(application, "rejected", Map.of("reason", reason));
    }

    public void approved(Application application) {
        post(application, "approved", Map.of());
    }

    private void post(Application application, String letter, Map<String, String> words) {
        String language = application.applicant().language();
        String path = (language.equals("es") ? "/es" : "") + "/applications/" + application.id();
        Map<String, String> all = new HashMap<>(words);
        all.put("agency", application.form().name());
        all.put("link", addresses.platform() + path);
        EmailAddress.of(application.form().administratorEmail())
                .ifPresent(to ->
                        mail.post(MailText.of(ApplicantMail.class, language).mail(to, letter, all), GOOD));
    }
}
