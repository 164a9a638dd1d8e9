package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantern.audit.HeadSigned;
import org.lantern.audit.TrailHead;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.contact.EmailAddress;
import org.lantern.database.Database;
import org.lantern.database.Entities;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.InvitationIssued;
import org.lantern.membership.InvitationToken;
import org.lantern.membership.Member;
import org.lantern.membership.MemberKind;
import org.lantern.membership.RoleHolders;
import org.lantern.membership.RoleWords;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.Membership;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.messaging.SpokenLanguages;
import org.lantern.outbox.Work;
import org.lantern.recovery.internal.RecoveryMail;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.Statements;

/** R5 of messaging, R11 of the membership: two agencies in trial, and people of one who are strangers or known at the other. */
class RecipientsOnPostgresTest {
    private static final Entities ENTITIES =
            new Entities(Database.shared(), Invitation.class, Membership.class, RoleWords.class);
    private static final String REFUSALS = """
            select act || ' ' || issuer || ' ' || subject || ' ' || detail::text from lantern.audit_entry
            where tenant_id = ? and act = 'mail-refused'""";

    private final String end = "@" + Long.toString(System.nanoTime(), 36) + ".example";
    private final AgencyId harbor = trial("harbor-" + Long.toString(System.nanoTime(), 36));
    private final AgencyId valley = trial("valley-" + Long.toString(System.nanoTime(), 36));
    private final OneThread transactions = new OneThread(Database.shared());
    private final List<Mail> posted = new ArrayList<>();

    @Test
    void a_member_gets_mail_of_their_own_agency_and_of_no_other() {
        join(harbor, "ada");
        assertThat(admits(harbor, "ada")).isTrue();
        assertThat(admits(valley, "ada"))
                .as("the same address at another agency")
                .isFalse();
        join(valley, "ada");
        assertThat(admits(valley, "ada"))
                .as("positive control: a member of both")
                .isTrue();
    }

    @Test
    void an_invitation_counts_at_the_agency_that_issued_it_and_while_it_works() {
        invite(harbor, "ben", Duration.ofHours(1));
        assertThat(admits(harbor, "ben")).isTrue();
        assertThat(admits(valley, "ben")).isFalse();
        invite(valley, "cleo", Duration.ofHours(-1));
        assertThat(admits(valley, "cleo")).as("run out").isFalse();
        change("update lantern.invitation set state = 'revoked' where tenant_id = ?", harbor);
        assertThat(admits(harbor, "ben")).as("revoked").isFalse();
    }

    @Test
    void who_is_removed_before_the_mail_leaves_does_not_get_it() {
        join(harbor, "dora");
        assertThat(admits(harbor, "dora")).isTrue();
        change("delete from lantern.membership where tenant_id = ?", harbor);
        assertThat(admits(harbor, "dora")).isFalse();
    }

    @Test
    void a_refusal_is_recorded_once_without_the_address_and_is_no_failure() throws Exception {
        UUID mail = Ids.next();
        assertThat(admits(harbor, mail, "eve" + end)).isFalse();
        assertThat(admits(harbor, mail, "eve" + end))
                .as("run again after a crash")
                .isFalse();
        assertThat(told(harbor)).containsExactly("mail-refused lantern:work mail {}");
        assertThat(told(valley)).isEmpty();
        lane(harbor, mail, "eve" + end); // returns: nothing is tried again, and no server was asked
        assertThat(admits(harbor, Ids.next(), "no address")).isFalse();
    }

    @Test
    void once_an_agency_was_opened_anybody_gets_its_mail_also_while_it_is_suspended() {
        change("update lantern.agency set state = 'live', live_since = now() where id = ?", harbor);
        assertThat(admits(harbor, "frank")).isTrue();
        change("update lantern.agency set state = 'suspended' where id = ?", harbor);
        assertThat(admits(harbor, "frank")).isTrue();
        change("update lantern.agency set state = 'suspended' where id = ?", valley);
        assertThat(admits(valley, "frank")).as("suspended from trial").isFalse();
    }

    /** Whatever kind of mail there is, it goes through the one gate: none has a way of its own to a server. */
    @Test
    void every_kind_of_mail_is_held_back_from_a_stranger_and_reaches_a_colleague() throws Exception {
        join(harbor, "gina");
        Map<String, Kind> kinds = Map.of(
                "InvitationMail", this::invitation,
                "SenderTestMail", this::senderTest,
                "HeadLetter", this::head,
                "RecoveryMail", this::recovery);
        assertThat(kinds).as("one that is not here is tried by nobody").containsOnlyKeys(Posting.found());
        for (Kind kind : kinds.values()) {
            posted.clear();
            at(harbor, () -> kind.to(new EmailAddress("gina" + end)));
            at(harbor, () -> kind.to(new EmailAddress("stranger" + end)));
            assertThat(posted).hasSize(2);
            assertThat(admits(harbor, Ids.next(), posted.getFirst().to().value()))
                    .isTrue();
            assertThat(admits(harbor, Ids.next(), posted.getLast().to().value()))
                    .isFalse();
            assertThat(admits(valley, Ids.next(), posted.getFirst().to().value()))
                    .isFalse();
        }
    }

    private interface Kind {
        boolean to(EmailAddress address);
    }

    private boolean invitation(EmailAddress to) {
        wiring().get(InvitationMail.class)
                .compose(new InvitationIssued(
                        to, "Gina", "Ada", new InvitationToken(CurrentAgency.id(), "a".repeat(64)), Instant.now()));
        return true;
    }

    private boolean senderTest(EmailAddress to) {
        wiring().get(SenderTestMail.class).post(to, SenderCode.fresh());
        return true;
    }

    private boolean head(EmailAddress to) {
        wiring().with(RoleHolders.class, new RoleHolders() {
                    @Override
                    public List<Member> of(Role role) {
                        return List.of(gina(to));
                    }
                })
                .get(HeadLetter.class)
                .compose(new HeadSigned(new TrailHead(new UUID(1, 1), 1, "ab", Instant.EPOCH, "signature")));
        return true;
    }

    private boolean recovery(EmailAddress to) {
        wiring().get(RecoveryMail.class).vendorVouched(gina(to), gina(to));
        return true;
    }

    private static Member gina(EmailAddress to) {
        return new Member(Ids.next(), "Gina", to.value(), Set.of(Role.AUDITOR), MemberKind.PERSON);
    }

    private Wiring wiring() {
        return new Wiring(Map.of(
                        "lantern.mail.smtp-host", "127.0.0.1",
                        "lantern.mail.smtp-port", 1,
                        "lantern.mail.from", "no-reply@lantern.example",
                        "lantern.public.scheme", "http",
                        "lantern.public.domain", "localhost",
                        "lantern.public.port", 9080))
                .with(EntityManager.class, ENTITIES.manager())
                .with(AgencyConnection.class, transactions.agencyConnection())
                .with(PlatformConnection.class, transactions.platformConnection())
                .with(Event.class, new Events(event -> {}))
                .with(AgencyDirectory.class, new Names())
                .with(Addresses.class, new Hosts())
                .with(SpokenLanguages.class, () -> List.of("en"))
                .with(MailOutbox.class, new MailOutbox() {
                    @Override
                    public void post(Mail mail) {
                        posted.add(mail);
                    }
                });
    }

    private boolean admits(AgencyId agency, String name) {
        return admits(agency, Ids.next(), name + end);
    }

    private boolean admits(AgencyId agency, UUID mail, String address) {
        return at(agency, () -> wiring().get(RecipientGate.class).admits(mail, address));
    }

    private void lane(AgencyId agency, UUID mail, String address) throws Exception {
        String payload = Json.createObjectBuilder()
                .add("to", address)
                .add("subject", "s")
                .add("text", "t")
                .build()
                .toString();
        Actors.call(Actor.work(agency, MailLane.NAME), () -> {
            wiring().get(MailLane.class).handle(new Work(mail, "m", payload, 1));
            return true;
        });
    }

    private static <T> T at(AgencyId agency, Supplier<T> work) {
        try {
            return Actors.call(Actor.work(agency, MailLane.NAME), () -> ENTITIES.transaction(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgencyId trial(String slug) {
        AgencyId agency = Database.shared().agency(slug);
        change("update lantern.agency set state = 'trial', live_since = null where id = ?", agency);
        return agency;
    }

    private void join(AgencyId agency, String name) {
        change("""
                insert into lantern.membership (tenant_id, id, issuer, subject, email, name, roles)
                values (?, gen_random_uuid(), 'i', '%1$s', '%1$s%2$s', '%1$s', 'viewer')""".formatted(name, end), agency);
    }

    private void invite(AgencyId agency, String name, Duration left) {
        change("""
                insert into lantern.invitation (tenant_id, id, email, name, roles, invited_by, token_hash, state,
                                                created_at, expires_at)
                values (?, gen_random_uuid(), '%1$s%2$s', '%1$s', 'viewer', 'x', decode(md5(random()::text)
                        || md5(random()::text), 'hex'), 'pending', now(), now() + interval '%3$s seconds')""".formatted(name, end, left.toSeconds()), agency);
    }

    private static void change(String sql, AgencyId agency) {
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(superuser, sql, agency.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> told(AgencyId agency) {
        try (Connection superuser = Database.shared().superuser()) {
            return Statements.list(superuser, row -> row.getString(1), REFUSALS, agency.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Names extends AgencyDirectory {
        @Override
        public Agency current() {
            return new Agency(
                    CurrentAgency.id(),
                    new Slug("harbor"),
                    "Harbor",
                    "police",
                    "Harbor",
                    ZoneOffset.UTC,
                    AgencyState.TRIAL);
        }
    }

    private static final class Hosts extends Addresses {
        @Override
        public String platform() {
            return "http://localhost:9080";
        }

        @Override
        public String console() {
            return "http://console.localhost:9080";
        }
    }
}
