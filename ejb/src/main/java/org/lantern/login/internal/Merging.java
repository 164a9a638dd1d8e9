package org.lantern.login.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.login.LogInMark;
import org.lantern.login.OwnLogIn;
import org.lantern.login.internal.LogInStore.ConsoleLogIn;
import org.lantern.membership.RealmSessions.RealmSession;

/** One line for each log-in, of what two know of it. */
final class Merging {
    private static final List<String> CONSOLE = List.of("lantern-console");

    private Merging() {}

    static List<OwnLogIn> of(List<ConsoleLogIn> ours, List<RealmSession> theirs, LogInMark current) {
        return Stream.concat(
                        ours.stream().map(ConsoleLogIn::mark),
                        theirs.stream().map(session -> LogInMark.of(session.id())))
                .distinct()
                .map(mark -> one(
                        mark,
                        ours.stream().filter(known -> known.mark().equals(mark)).toList(),
                        theirs.stream()
                                .filter(known -> LogInMark.of(known.id()).equals(mark))
                                .findFirst(),
                        mark.equals(current)))
                .sorted(Comparator.comparing(OwnLogIn::current)
                        .thenComparing(OwnLogIn::usedAt)
                        .reversed())
                .toList();
    }

    private static OwnLogIn one(
            LogInMark mark, List<ConsoleLogIn> ours, Optional<RealmSession> theirs, boolean current) {
        return new OwnLogIn(
                mark,
                current,
                ours.stream().max(Comparator.comparing(ConsoleLogIn::usedAt)).map(ConsoleLogIn::device),
                theirs.map(RealmSession::address).filter(address -> !address.isEmpty()),
                theirs.map(RealmSession::clients).orElse(CONSOLE),
                Stream.concat(
                                ours.stream().map(ConsoleLogIn::beganAt),
                                theirs.stream().map(RealmSession::beganAt))
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                Stream.concat(
                                ours.stream().map(ConsoleLogIn::usedAt),
                                theirs.stream().map(RealmSession::usedAt))
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }
}
