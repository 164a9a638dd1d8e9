package org.lantern.login;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.Member;
import org.lantern.membership.MemberKind;
import org.lantern.membership.RealmSessions;
import org.lantern.outbox.Outbox;
import org.lantern.outbox.Work;

/** What stands around log-ins, by hand. */
final class Around {
    private Around() {}

    /** The identity provider. */
    static final class Realm extends RealmSessions {
        private final List<String> subjects = new ArrayList<>();
        private final List<RealmSession> sessions = new ArrayList<>();
        final List<String> ended = new ArrayList<>();
        boolean silent;

        void knows(String subject, String session, Instant since) {
            subjects.add(subject);
            sessions.add(new RealmSession(session, "192.0.2.1", since, since, List.of("lantern-console")));
        }

        @Override
        public List<RealmSession> of(String subject) {
            if (silent) {
                throw new IdentityFault("silent", null);
            }
            return sessions.stream()
                    .filter(session -> subjects.get(sessions.indexOf(session)).equals(subject))
                    .filter(session -> !ended.contains(session.id()))
                    .toList();
        }

        @Override
        public void end(RealmSession session) {
            ended.add(session.id());
        }
    }

    static final class Trail extends AuditTrail {
        final List<String> acts = new ArrayList<>();

        @Override
        public void record(String act, String object, Map<String, ?> detail) {
            acts.add(act);
        }
    }

    static final class Asked extends Outbox {
        final List<Work> work = new ArrayList<>();

        @Override
        public void add(String lane, String topic, String payload) {
            work.add(new Work(UUID.randomUUID(), topic, payload, 1));
        }
    }

    static final class Somebody extends CurrentMember {
        MemberKind kind = MemberKind.PERSON;

        @Override
        public Member get() {
            return new Member(UUID.randomUUID(), "Ada", "ada@riverton.example", Set.of(), kind);
        }
    }
}
