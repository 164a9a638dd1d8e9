package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.database.Wiring;
import org.lantern.outbox.Work;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Slug;

/** messaging R4. */
class MailLaneTest {
    private static final String LETTER = """
            {"to":"eve.dropper@riverton.example","subject":"Join Riverton","text":"secret"}""";

    @Test
    void r4_a_refusal_is_told_by_its_code_and_without_the_address() throws Exception {
        try (RefusingServer server = new RefusingServer()) {
            MailLane lane = lane(server.port());
            Throwable failure = catchThrowable(() -> lane.handle(new Work(Ids.next(), "letter", LETTER, 1)));
            assertThat(failure).hasMessageContaining("SMTPAddressFailedException 550 5.1.1");
            assertThat(whole(failure)).doesNotContain("eve.dropper").doesNotContain("@riverton");
        }
    }

    @Test
    void r4_nor_is_an_address_that_cannot_be_read() {
        Work work = new Work(Ids.next(), "letter", LETTER.replace("eve.dropper@", "eve dropper@@"), 1);
        Throwable failure = catchThrowable(() -> lane(1).handle(work));
        assertThat(failure).hasMessage("AddressException");
        assertThat(whole(failure)).doesNotContain("dropper");
    }

    @Test
    void r4_two_days_pass_before_a_mail_is_given_up() {
        Duration tried = Duration.ZERO;
        for (int attempt = 1; attempt < lane(1).attempts(); attempt++) {
            tried = tried.plusSeconds(Math.min(600, 1L << Math.min(attempt, 20)));
        }
        assertThat(tried).isGreaterThan(Duration.ofDays(2));
    }

    /** As a log shows it: message, stack and all causes. */
    private static String whole(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static MailLane lane(int port) {
        return new Wiring(Map.of(
                        "lantern.mail.smtp-host", "127.0.0.1",
                        "lantern.mail.smtp-port", port,
                        "lantern.mail.security", "none",
                        "lantern.mail.user", Optional.empty(),
                        "lantern.mail.dkim.signer", "relay",
                        "lantern.mail.from", "no-reply@lantern.example"))
                .with(AgencyDirectory.class, new OneAgency())
                .with(RecipientGate.class, new OpenGate())
                .get(MailLane.class);
    }

    /** As for an agency that is live; who is let through before is {@code RecipientsOnPostgresTest}'s. */
    private static final class OpenGate extends RecipientGate {
        @Override
        public boolean admits(UUID mail, String address) {
            return true;
        }
    }

    private static final class OneAgency extends AgencyDirectory {
        @Override
        public Agency current() {
            return new Agency(
                    new AgencyId(Ids.next()),
                    new Slug("riverton"),
                    "Riverton",
                    "police",
                    "Riverton",
                    ZoneId.of("America/New_York"),
                    AgencyState.LIVE);
        }
    }
}
