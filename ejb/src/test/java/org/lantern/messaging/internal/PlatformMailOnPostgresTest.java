package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.contact.EmailAddress;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.messaging.Mail;
import org.lantern.messaging.PlatformMail;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

class PlatformMailOnPostgresTest {
    private static final Duration GOOD = Duration.ofMinutes(15);

    private final OneThread transactions = new OneThread(Database.shared());
    private final Recorded server = new Recorded();
    private final List<Object> asked = new ArrayList<>();
    private final Wiring wiring = new Wiring(Map.of())
            .with(PlatformConnection.class, transactions.platformConnection())
            .with(Event.class, new Events(asked::add))
            .with(MailServer.class, server);

    @BeforeEach
    void nothing_waits() {
        change("delete from lantern.platform_mail");
    }

    @Test
    void r7_what_is_posted_is_sent_once_with_its_row_as_id_and_then_forgotten() {
        post("chief@riverton.example");
        assertThat(asked).hasSize(1);
        deliver();
        deliver();
        assertThat(server.sent).extracting(MailServer.Letter::to).containsExactly("chief@riverton.example");
        assertThat(server.ids).containsExactly(UUID.fromString(told("select id from lantern.platform_mail")));
        assertThat(told("select state || coalesce(recipient, '-') || coalesce(subject, '-') || coalesce(body, '-')"
                        + " from lantern.platform_mail"))
                .isEqualTo("done---");
    }

    @Test
    void r7_a_transaction_that_rolls_back_sends_nothing() {
        transactions.begin();
        post("chief@riverton.example");
        transactions.rollback();
        deliver();
        assertThat(server.sent).isEmpty();
        transactions.begin();
        post("chief@riverton.example");
        transactions.commit();
        deliver();
        assertThat(server.sent).as("positive control").hasSize(1);
    }

    @Test
    void r8_a_letter_that_cannot_be_handed_over_waits_and_is_tried_again() {
        post("chief@riverton.example");
        server.away = true;
        deliver();
        server.away = false;
        deliver();
        assertThat(server.sent).as("it waits").isEmpty();
        assertThat(told("select attempts || ' ' || state from lantern.platform_mail"))
                .isEqualTo("1 due");
        change("update lantern.platform_mail set due_at = now() - interval '1 second'");
        deliver();
        assertThat(server.sent).hasSize(1);
        assertThat(server.ids).as("the same Message-ID").containsOnly(server.ids.getFirst());
    }

    @Test
    void r8_what_is_no_longer_of_use_is_given_up_and_forgotten_by_the_databases_clock() {
        post("chief@riverton.example");
        change("update lantern.platform_mail set good_until = now() - interval '1 second'");
        deliver();
        assertThat(server.sent).isEmpty();
        assertThat(told("select state || coalesce(recipient, '-') || coalesce(body, '-') from lantern.platform_mail"))
                .isEqualTo("failed--");
    }

    @Test
    void r7_a_letter_whose_node_died_goes_to_another_when_its_lease_has_run_out() {
        post("chief@riverton.example");
        PlatformMailLedger ledger = wiring.get(PlatformMailLedger.class);
        PlatformMailLedger.Claimed lost = ledger.claim().orElseThrow();
        deliver();
        assertThat(server.sent).as("the lease holds").isEmpty();
        change("update lantern.platform_mail set lease_until = now() - interval '1 second'");
        deliver();
        assertThat(server.sent).hasSize(1);
        ledger.again(lost, "late", Duration.ZERO);
        deliver();
        assertThat(server.sent).as("the late node changes nothing").hasSize(1);
    }

    @Test
    void one_sweep_takes_no_more_than_its_share() {
        for (int i = 0; i <= PlatformPost.SWEEP; i++) {
            post("chief" + i + "@riverton.example");
        }
        deliver();
        assertThat(server.sent).hasSize(PlatformPost.SWEEP);
        deliver();
        assertThat(server.sent).hasSize(PlatformPost.SWEEP + 1);
    }

    private void post(String to) {
        wiring.get(PlatformMail.class).post(new Mail(new EmailAddress(to), "Your code", "123456"), GOOD);
    }

    private void deliver() {
        wiring.get(PlatformPost.class).deliver();
    }

    private static void change(String sql) {
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(superuser, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(String sql) {
        try (Connection superuser = Database.shared().superuser()) {
            return Statements.one(superuser, row -> row.getString(1), sql).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes letters, or is away. */
    private static final class Recorded extends MailServer {
        private final List<Letter> sent = new ArrayList<>();
        private final List<UUID> ids = new ArrayList<>();
        private boolean away;

        @Override
        void send(UUID id, String sender, Letter letter) throws MailNotSent {
            ids.add(id);
            if (away) {
                throw MailNotSent.because(new jakarta.mail.MessagingException("421 4.3.2 not now"));
            }
            sent.add(letter);
        }
    }
}
