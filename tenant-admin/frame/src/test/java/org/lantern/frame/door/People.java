package org.lantern.frame.door;

import java.time.Instant;
import java.util.List;

/** Persons at the door. */
final class People {
    static final Identity ANA = person("ana", "token-1");

    private People() {}

    static Identity person(String subject, String token) {
        return new Identity(
                Exchange.DOOR.issuer(), subject, subject, "", List.of(), "log-in-1", Instant.EPOCH, "refresh", token);
    }
}
