package org.lantern.liberty.walls;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.running.RunningLantern;

/** Everybody who could come to a door: each role of each demo agency, and of the vendor. */
final class Cast {
    /** Well below the life of a token, and long enough not to log in for every knock. */
    private static final Duration GOOD = Duration.ofSeconds(60);

    private record Token(String text, Instant got) {
        boolean isGood() {
            return Instant.now().isBefore(got.plus(GOOD));
        }
    }

    private final RunningLantern lantern;
    private final Map<String, Token> tokens = new HashMap<>();

    Cast(RunningLantern lantern) {
        this.lantern = lantern;
    }

    List<Person> of(String agency) {
        return accounts(agency).map(this::person).toList();
    }

    Person of(String agency, String role) {
        return accounts(agency)
                .filter(account -> account.role().equals(role))
                .map(this::person)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + role + " at " + agency));
    }

    private Stream<DemoAccount> accounts(String agency) {
        return lantern.accounts().all().stream()
                .filter(account -> account.agency().equals(agency));
    }

    private Person person(DemoAccount account) {
        var token = tokens.compute(
                account.username(),
                (name, known) ->
                        known != null && known.isGood() ? known : new Token(lantern.token(account), Instant.now()));
        return new Person(account.role(), account.agency(), token.text());
    }
}
