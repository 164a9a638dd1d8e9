package org.lantern.recovery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.Member;
import org.lantern.membership.MemberKind;
import org.lantern.membership.OwnPeople;
import org.lantern.membership.RealmAccounts;
import org.lantern.membership.RoleHolders;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Slug;

/** What stands around recovery, by hand; the database is a real one. */
final class Surroundings {
    static final String ISSUER = "https://id.example";

    private Surroundings() {}

    /** Of several agencies, each seen while it is bound. */
    static final class People extends OwnPeople {
        private final Map<AgencyId, List<Account>> all = new HashMap<>();

        Account join(AgencyId agency, String subject, Role role) {
            Account account = new Account(
                    new Member(
                            UUID.randomUUID(), subject, subject + "@riverton.example", Set.of(role), MemberKind.PERSON),
                    ISSUER,
                    subject);
            all.computeIfAbsent(agency, a -> new ArrayList<>()).add(account);
            return account;
        }

        void leave(AgencyId agency, Account account) {
            all.getOrDefault(agency, List.of()).remove(account);
        }

        @Override
        public Optional<Account> account(UUID member) {
            return accounts().stream()
                    .filter(account -> account.member().id().equals(member))
                    .findFirst();
        }

        @Override
        public List<Account> accounts() {
            return List.copyOf(all.getOrDefault(CurrentAgency.id(), List.of()));
        }
    }

    static final class Holders extends RoleHolders {
        private final People people;

        Holders(People people) {
            this.people = people;
        }

        @Override
        public List<Member> of(Role role) {
            return people.accounts().stream()
                    .map(OwnPeople.Account::member)
                    .filter(member -> member.roles().contains(role))
                    .toList();
        }
    }

    static final class Current extends CurrentMember {
        private final People people;

        Current(People people) {
            this.people = people;
        }

        @Override
        public Member get() {
            return people.accounts().stream()
                    .filter(account -> account.subject().equals(Actors.current().subject()))
                    .findFirst()
                    .orElseThrow()
                    .member();
        }
    }

    /** The identity provider. */
    static final class Realm extends RealmAccounts {
        final List<String> startedAnew = new ArrayList<>();
        final Map<String, Instant> locked = new HashMap<>();
        boolean silent;

        @Override
        public List<Credential> credentials(String subject) {
            return List.of(new Credential("1", "password", "", Instant.EPOCH, OptionalInt.empty()));
        }

        @Override
        public void startAnew(String subject) {
            answer();
            startedAnew.add(subject);
        }

        @Override
        public Optional<LockOut> lockOut(String subject) {
            answer();
            return Optional.ofNullable(locked.get(subject)).map(until -> new LockOut(Optional.of(until)));
        }

        @Override
        public void release(String subject) {
            answer();
            locked.remove(subject);
        }

        private void answer() {
            if (silent) {
                throw new IdentityFault("silent", null);
            }
        }
    }

    static final class Directory extends AgencyDirectory {
        final Set<AgencyId> known = new HashSet<>();

        @Override
        public Optional<Agency> byId(AgencyId id) {
            return known.contains(id) ? Optional.of(agency(id)) : Optional.empty();
        }

        @Override
        public Agency current() {
            return agency(CurrentAgency.id());
        }

        private static Agency agency(AgencyId id) {
            return new Agency(
                    id,
                    new Slug("a-" + id.value().toString().substring(24)),
                    "Riverton",
                    "police",
                    "town",
                    ZoneOffset.UTC,
                    AgencyState.LIVE);
        }
    }

    static final class Places extends Addresses {
        @Override
        public String platform() {
            return "https://lantern.example";
        }

        @Override
        public String console(Slug slug) {
            return "https://console.lantern.example/a/" + slug;
        }
    }

    static final class Trail extends AuditTrail {
        final List<String> acts = new ArrayList<>();

        @Override
        public void record(String act, String object, Map<String, ?> detail) {
            acts.add(CurrentAgency.id() + " " + act);
        }

        List<String> of(AgencyId agency) {
            return acts.stream()
                    .filter(act -> act.startsWith(agency.toString()))
                    .map(act -> act.substring(act.indexOf(' ') + 1))
                    .toList();
        }
    }

    static final class Letters extends MailOutbox {
        final List<Mail> sent = new ArrayList<>();

        @Override
        public void post(Mail mail) {
            sent.add(mail);
        }
    }

    static final class Work extends Outbox {
        @Override
        public void add(String lane, String topic, String payload) {}
    }

    static final class Confirmations implements StepUp {
        boolean confirmed = true;

        @Override
        public boolean spend(StepUpAct act) {
            return confirmed;
        }
    }
}
