package org.lantern.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.VIEWER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.AgencyToken;
import org.lantern.authority.Role;
import org.lantern.authority.StepUp;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.OwnPeople;
import org.lantern.membership.OwnPeople.Account;
import org.lantern.membership.RealmAccounts;
import org.lantern.membership.RoleHolders;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;

/** Lost devices on a real database, with an identity provider by hand. Beside each refusal stands one that is let through. */
class LostDeviceOnPostgresTest {
    private static final Pattern LINK = Pattern.compile("https://lantern\\.example/lost-device/([A-Za-z0-9_-]{64})");

    private final Database database = Database.shared();
    private final OneThread transactions = new OneThread(database);
    private final Surroundings.People people = new Surroundings.People();
    private final Surroundings.Realm realm = new Surroundings.Realm();
    private final Surroundings.Trail trail = new Surroundings.Trail();
    private final Surroundings.Letters letters = new Surroundings.Letters();
    private final Surroundings.Directory directory = new Surroundings.Directory();
    private final Surroundings.Confirmations confirmations = new Surroundings.Confirmations();
    private final Wiring wiring = new Wiring(Map.of())
            .with(AgencyConnection.class, transactions.agencyConnection())
            .with(PlatformConnection.class, transactions.platformConnection())
            .with(OwnPeople.class, people)
            .with(RoleHolders.class, new Surroundings.Holders(people))
            .with(CurrentMember.class, new Surroundings.Current(people))
            .with(RealmAccounts.class, realm)
            .with(AuditTrail.class, trail)
            .with(MailOutbox.class, letters)
            .with(Outbox.class, new Surroundings.Work())
            .with(AgencyDirectory.class, directory)
            .with(Addresses.class, new Surroundings.Places())
            .with(StepUp.class, confirmations);
    private final LostDeviceDesk desk = wiring.get(LostDeviceDesk.class);
    private final LostDeviceDoor door = wiring.get(LostDeviceDoor.class);
    private final AgencyId here = agency();
    private final AgencyId there = agency();
    private final String bob = "bob-" + UUID.randomUUID();
    private final Account bobHere = member(here, bob);
    private final Actor ada = administrator(here, "ada");

    LostDeviceOnPostgresTest() throws SQLException {}

    @Test
    void r1_a_colleagues_word_and_a_confirmation_send_one_link() throws Exception {
        confirmations.confirmed = false;
        assertThat(vouch(ada, bobHere)).isInstanceOf(VouchResult.StepUpNeeded.class);
        assertThat(letters.sent).isEmpty();
        assertThat(trail.acts).isEmpty();
        confirmations.confirmed = true;
        assertThat(vouch(ada, bobHere)).isInstanceOf(VouchResult.Vouched.class);
        assertThat(letters.sent).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).isEqualTo(bob + "@riverton.example");
            assertThat(mail.text()).contains("ada of Riverton");
        });
        assertThat(number("select count(*) from lantern.lost_device_vouch v where subject = '" + bob
                        + "' and v::text like '%" + HexFormat.of().formatHex(token().hash()) + "%'"))
                .isEqualTo(1);
        assertThat(trail.of(here)).containsExactly("lost-device-vouched");
    }

    @Test
    void r1_a_newer_link_takes_the_place_of_the_one_before() throws Exception {
        vouch(ada, bobHere);
        AgencyToken old = token();
        vouch(ada, bobHere);
        assertThat(confirm(old)).isInstanceOf(LostDeviceAnswer.NotValid.class);
        assertThat(confirm(token())).isInstanceOf(LostDeviceAnswer.Done.class);
    }

    @Test
    void r2_nobody_vouches_for_themselves() throws Exception {
        Account own = as(ada, people::accounts).getLast();
        assertThat(vouch(ada, own)).isInstanceOf(VouchResult.Oneself.class);
        assertThat(as(ada, () -> desk.vouch(UUID.randomUUID()))).isInstanceOf(VouchResult.NoSuchMember.class);
        assertThat(letters.sent).isEmpty();
        assertThat(trail.acts).isEmpty();
    }

    @Test
    void r3_looking_changes_nothing_however_often() throws Exception {
        vouch(ada, bobHere);
        for (int i = 0; i < 3; i++) {
            assertThat(look(token())).isInstanceOf(LostDeviceAnswer.Open.class);
        }
        assertThat(realm.startedAnew).isEmpty();
        assertThat(trail.of(here)).containsExactly("lost-device-vouched");
        assertThat(confirm(token())).isInstanceOf(LostDeviceAnswer.Done.class);
    }

    @Test
    void r4_who_confirms_starts_anew_is_signed_out_everywhere_and_told_once() throws Exception {
        vouch(ada, bobHere);
        AgencyToken token = token();
        assertThat(confirm(token)).isInstanceOf(LostDeviceAnswer.Done.class);
        assertThat(realm.startedAnew).containsExactly(bob);
        assertThat(signOuts()).isEqualTo(1);
        assertThat(letters.sent).hasSize(2);
        assertThat(letters.sent.getLast().subject()).contains("no longer counts");
        assertThat(confirm(token)).as("once").isInstanceOf(LostDeviceAnswer.NotValid.class);
        assertThat(realm.startedAnew).hasSize(1);
    }

    @Test
    void r5_no_agency_alone_takes_anything_away_and_none_learns_of_the_other() throws Exception {
        Account bobThere = member(there, bob);
        Actor cy = administrator(there, "cy");
        vouch(ada, bobHere);
        AgencyToken first = token();
        assertThat(confirm(first)).isInstanceOf(LostDeviceAnswer.Waiting.class);
        assertThat(look(first)).isInstanceOf(LostDeviceAnswer.Waiting.class);
        assertThat(realm.startedAnew).isEmpty();
        assertThat(signOuts()).isZero();
        assertThat(letters.sent).hasSize(1);

        vouch(cy, bobThere);
        assertThat(realm.startedAnew).as("not by a word alone").isEmpty();
        assertThat(confirm(token())).isInstanceOf(LostDeviceAnswer.Done.class);
        assertThat(realm.startedAnew).containsExactly(bob);
        assertThat(trail.of(here))
                .as("the same at both")
                .isEqualTo(trail.of(there))
                .containsExactly("lost-device-vouched", "lost-device-confirmed");
        assertThat(look(first)).as("used up with it").isInstanceOf(LostDeviceAnswer.NotValid.class);
    }

    @Test
    void r5_what_was_confirmed_counts_for_a_day() throws Exception {
        Account bobThere = member(there, bob);
        vouch(ada, bobHere);
        confirm(token());
        age("confirmed_at = confirmed_at - interval '25 hours', vouched_at = vouched_at - interval '25 hours'");
        vouch(administrator(there, "cy"), bobThere);
        assertThat(confirm(token())).isInstanceOf(LostDeviceAnswer.Waiting.class);
        assertThat(realm.startedAnew).isEmpty();
    }

    @Test
    void r6_old_wrong_foreign_and_forged_are_not_valid_and_so_is_who_has_left() throws Exception {
        vouch(ada, bobHere);
        AgencyToken good = token();
        AgencyToken forged = new AgencyToken(there, good.text());
        AgencyToken nowhere = AgencyToken.fresh(new AgencyId(UUID.randomUUID()));
        for (AgencyToken bad : List.of(forged, nowhere, AgencyToken.fresh(here))) {
            assertThat(look(bad)).isInstanceOf(LostDeviceAnswer.NotValid.class);
            assertThat(confirm(bad)).isInstanceOf(LostDeviceAnswer.NotValid.class);
        }
        assertThat(look(good)).as("positive control").isInstanceOf(LostDeviceAnswer.Open.class);
        age("vouched_at = vouched_at - interval '61 minutes'");
        assertThat(confirm(good)).isInstanceOf(LostDeviceAnswer.NotValid.class);

        vouch(ada, bobHere);
        superuser("delete from lantern.person_agency where subject = '" + bob + "'");
        people.leave(here, bobHere);
        assertThat(confirm(token())).isInstanceOf(LostDeviceAnswer.NotValid.class);
        assertThat(realm.startedAnew).isEmpty();
    }

    @Test
    void r7_while_the_identity_provider_does_not_do_it_nothing_is_used_up() throws Exception {
        vouch(ada, bobHere);
        realm.silent = true;
        transactions.begin();
        assertThatThrownBy(() -> confirm(token())).isInstanceOf(IdentityFault.class);
        transactions.rollback();
        assertThat(signOuts()).isZero();
        realm.silent = false;
        assertThat(confirm(token())).isInstanceOf(LostDeviceAnswer.Done.class);
    }

    @Test
    void r8_the_vendor_vouches_for_administrators_and_tells_the_others() throws Exception {
        LostDevices vendor = wiring.get(LostDevices.class);
        Actor deputy = administrator(here, "deputy");
        Actor operator = ada;
        assertThat(as(operator, () -> vendor.vendorVouches(bob + "@riverton.example", false)))
                .as("no administrator")
                .isFalse();
        assertThat(as(operator, () -> vendor.vendorVouches("nobody@riverton.example", true)))
                .isFalse();
        assertThat(letters.sent).isEmpty();
        assertThat(as(operator, () -> vendor.vendorVouches(deputy.subject() + "@riverton.example", false)))
                .isTrue();
        assertThat(letters.sent)
                .extracting(Mail::to)
                .extracting(Object::toString)
                .containsExactly(deputy.subject() + "@riverton.example", ada.subject() + "@riverton.example");
        assertThat(letters.sent.getLast().text()).doesNotContain("/lost-device/");
        assertThat(as(operator, () -> vendor.vendorVouches(bob + "@riverton.example", true)))
                .as("while the agency is suspended")
                .isTrue();
    }

    @Test
    void r1_the_application_writes_no_time_of_vouching() {
        for (String sql : List.of(
                "update lantern.lost_device_vouch set vouched_at = now()",
                "update lantern.lost_device_vouch set subject = 'eve'",
                "insert into lantern.lost_device_vouch (id, vouched_at) values (gen_random_uuid(), now())")) {
            assertThatThrownBy(() -> asApplication(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    private VouchResult vouch(Actor who, Account whom) throws Exception {
        return as(who, () -> desk.vouch(whom.member().id()));
    }

    private LostDeviceAnswer look(AgencyToken token) throws Exception {
        return as(Actor.visitor(token.agency()), () -> door.look(token));
    }

    private LostDeviceAnswer confirm(AgencyToken token) throws Exception {
        return as(Actor.visitor(token.agency()), () -> door.confirm(token));
    }

    /** Of the newest mail that has a link. */
    private AgencyToken token() {
        return letters.sent.reversed().stream()
                .map(mail -> LINK.matcher(mail.text()))
                .filter(Matcher::find)
                .map(found -> AgencyToken.parse(found.group(1)).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private Account member(AgencyId agency, String subject) throws SQLException {
        return join(agency, subject, VIEWER);
    }

    private Actor administrator(AgencyId agency, String name) throws SQLException {
        return Actor.member(
                Surroundings.ISSUER, join(agency, name, AGENCY_ADMINISTRATOR).subject(), agency);
    }

    private Account join(AgencyId agency, String subject, Role role) throws SQLException {
        superuser("insert into lantern.person_agency values ('%s', '%s', '%s') on conflict do nothing"
                .formatted(Surroundings.ISSUER, subject, agency));
        return people.join(agency, subject, role);
    }

    private AgencyId agency() {
        AgencyId agency = database.agency("lost-" + UUID.randomUUID().toString().substring(0, 8));
        directory.known.add(agency);
        return agency;
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.call(actor, work);
    }

    private void age(String change) throws SQLException {
        superuser("update lantern.lost_device_vouch set " + change + " where subject = '" + bob + "'");
    }

    private int signOuts() throws SQLException {
        return number("select count(*) from lantern.sign_out where subject = '" + bob + "'");
    }

    private int number(String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void superuser(String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
