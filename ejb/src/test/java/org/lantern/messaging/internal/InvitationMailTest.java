package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.contact.EmailAddress;
import org.lantern.database.Wiring;
import org.lantern.membership.InvitationIssued;
import org.lantern.membership.InvitationToken;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.messaging.SpokenLanguages;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;

/** R10. */
class InvitationMailTest {
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final String TOKEN = "/invitations/";

    @Test
    void r10_a_colleague_is_asked_in_in_each_language_of_the_agency_the_main_one_first() {
        Mail both = mail("es", "en");
        assertThat(both.subject()).isEqualTo("Únase a Harbor Police");
        assertThat(both.text())
                .startsWith("Hola, Gina {link}:")
                .contains("Ada le pide que se una a Harbor Police", "hasta el 24 de noviembre de 2026")
                .contains("Hello Gina {link},", "Ada asks you to join Harbor Police", "until November 24, 2026");
        assertThat(both.text().indexOf("http://localhost/es" + TOKEN))
                .isPositive()
                .isLessThan(both.text().indexOf("http://localhost" + TOKEN));
    }

    @Test
    void r10_in_no_other() {
        assertThat(mail("en").text()).startsWith("Hello").doesNotContain("Hola", "/es/");
        assertThat(mail("es").text()).startsWith("Hola").doesNotContain("Hello", "localhost" + TOKEN);
        assertThat(mail("vi", "es").text()).startsWith("Hola").doesNotContain("Hello");
        assertThat(mail("vi").text()).as("rather than nothing").startsWith("Hello");
    }

    @Test
    void r10_each_letter_is_written_in_both_with_the_same_gaps() throws IOException {
        Properties english = texts("mail_en.properties");
        Properties spanish = texts("mail_es.properties");
        assertThat(english.stringPropertyNames()).isNotEmpty().isEqualTo(spanish.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(spanish.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    private static List<String> gaps(String text) {
        return List.of(text.split("[^{}a-z]+")).stream()
                .filter(word -> word.matches("\\{[a-z]+}.*"))
                .map(word -> word.substring(0, word.indexOf('}')))
                .sorted()
                .toList();
    }

    private static Properties texts(String name) throws IOException {
        var read = new Properties();
        try (var file =
                new InputStreamReader(InvitationMail.class.getResource(name).openStream(), StandardCharsets.UTF_8)) {
            read.load(file);
        }
        return read;
    }

    private static Mail mail(String... languages) {
        List<Mail> posted = new ArrayList<>();
        new Wiring(Map.of())
                .with(SpokenLanguages.class, () -> List.of(languages))
                .with(AgencyDirectory.class, new Names())
                .with(Addresses.class, new Hosts())
                .with(MailOutbox.class, new MailOutbox() {
                    @Override
                    public void post(Mail mail) {
                        posted.add(mail);
                    }
                })
                .get(InvitationMail.class)
                .compose(new InvitationIssued(
                        new EmailAddress("gina@agency.gov"),
                        "Gina {link}",
                        "Ada",
                        new InvitationToken(AGENCY, "a".repeat(64)),
                        Instant.parse("2026-11-24T18:00:00Z")));
        return posted.getFirst();
    }

    private static final class Names extends AgencyDirectory {
        @Override
        public Agency current() {
            return new Agency(
                    AGENCY,
                    new Slug("harbor"),
                    "Harbor Police",
                    "police",
                    "Harbor",
                    ZoneId.of("America/New_York"),
                    AgencyState.TRIAL);
        }
    }

    private static final class Hosts extends Addresses {
        @Override
        public String platform() {
            return "http://localhost";
        }
    }
}
