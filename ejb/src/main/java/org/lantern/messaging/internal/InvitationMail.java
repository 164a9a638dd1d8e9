package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantern.membership.InvitationIssued;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.messaging.MailText;
import org.lantern.messaging.SpokenLanguages;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;

/**
 * The mail that asks a colleague in, in each language the agency speaks, the main one first (R10): nobody knows yet which of
 * them the colleague reads.
 */
@ApplicationScoped
public class InvitationMail {
    private static final List<String> WRITTEN_IN = List.of("en", "es");
    private static final String NEXT = "\n---\n\n";

    @Inject
    private MailOutbox outbox;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private SpokenLanguages spoken;

    void compose(@Observes InvitationIssued invitation) {
        List<Mail> letters = languages(spoken.now()).stream()
                .map(language -> letter(invitation, language))
                .toList();
        outbox.post(new Mail(
                invitation.to(),
                letters.getFirst().subject(),
                letters.stream().map(Mail::text).collect(Collectors.joining(NEXT))));
    }

    private static List<String> languages(List<String> spoken) {
        List<String> both = spoken.stream().filter(WRITTEN_IN::contains).toList();
        return both.isEmpty() ? WRITTEN_IN.subList(0, 1) : both;
    }

    private Mail letter(InvitationIssued invitation, String language) {
        Agency agency = directory.current();
        String path = (language.equals("es") ? "/es" : "") + "/invitations/";
        DateTimeFormatter until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.of(language, "US"));
        Map<String, String> words = Map.of(
                "name", invitation.name(),
                "inviter", invitation.invitedBy(),
                "agency", agency.name(),
                "until", until.format(invitation.expiresAt().atZone(agency.timeZone())),
                "link", addresses.platform() + path + invitation.token().text());
        return MailText.of(InvitationMail.class, language).mail(invitation.to(), "invitation", words);
    }
}
