package org.lantern.login;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One of a person's log-ins, as they may know it.
 *
 * @param current true for the one that asks
 * @param device empty where only the identity provider knows the log-in: it keeps no user agent
 * @param address network address it was made from; empty while the identity provider does not answer
 * @param clients through what it is used, by the identity provider's name for it: {@code lantern-console}
 * @param usedAt as far as known: by a person's act at the console, by a token being fetched elsewhere
 */
public record OwnLogIn(
        LogInMark mark,
        boolean current,
        Optional<Device> device,
        Optional<String> address,
        List<String> clients,
        Instant beganAt,
        Instant usedAt) {
    public OwnLogIn {
        clients = List.copyOf(clients);
    }
}
