package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.liberty.backup.LastBackup;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.DemoAccounts;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.settings.Profile;
import org.lantern.liberty.stack.Addresses;
import org.lantern.liberty.stack.Parts;
import org.lantern.liberty.stack.Seed;
import org.lantern.liberty.stack.State;

/**
 * What {@code status} tells.
 *
 * @param schema version of the newest migration that has been applied; empty while the database does not run
 * @param lastBackup when it was taken; empty if none was
 * @param troubles what is wrong, the urgent first
 * @param accounts the demo log-ins; none before the demo profile has been seeded
 */
record Status(
        State state,
        String release,
        Optional<String> schema,
        Map<String, String> urls,
        Optional<Instant> lastBackup,
        List<DemoAccount> accounts,
        List<Trouble> troubles) {

    static Status of(Installation installation) {
        var parts = Parts.of(installation);
        return new Status(
                State.of(parts.all(), Lock.isHeld(installation)),
                Release.current().lantern(),
                schema(installation, parts),
                Addresses.of(installation),
                new LastBackup(installation).at(),
                new Seed(installation).isDone() ? new DemoAccounts(installation.secrets()).all() : List.of(),
                Trouble.at(installation, parts));
    }

    private static Optional<String> schema(Installation installation, Parts parts) {
        boolean asked = Profile.current().isProduction()
                ? parts.liberty().isReady()
                : parts.postgresql().process().isPresent() && parts.postgresql().isReady();
        return asked ? Migrations.of(installation).schema() : Optional.empty();
    }

    JsonObject json() {
        var addresses = Json.createObjectBuilder();
        urls.forEach(addresses::add);
        var people = Json.createArrayBuilder();
        accounts.forEach(account -> people.add(json(account)));
        var wrong = Json.createArrayBuilder();
        troubles.forEach(trouble -> wrong.add(trouble.json()));
        return Json.createObjectBuilder()
                .add("state", state.word())
                .add("release", release)
                .add("schema", schema.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add("urls", addresses)
                .add("accounts", people)
                .add("wrong", wrong)
                .add(
                        "lastBackup",
                        lastBackup
                                .<JsonValue>map(moment -> Json.createValue(moment.toString()))
                                .orElse(JsonValue.NULL))
                .build();
    }

    private static JsonObject json(DemoAccount account) {
        return Json.createObjectBuilder()
                .add("role", account.role())
                .add("agency", account.isVendor() ? JsonValue.NULL : Json.createValue(account.agency()))
                .add("username", account.username())
                .add("password", account.password())
                .build();
    }

    String words() {
        var text = new StringBuilder("Lantern %s: %s%n".formatted(release, state.word()));
        if (state == State.DOWN) {
            return text.append("Start it with ./lantern up\n").toString();
        }
        urls.forEach((name, url) -> text.append("  %-10s %s%n".formatted(name, url)));
        text.append("\nLast backup: ")
                .append(lastBackup.map(Instant::toString).orElse("none yet; take one with ./lantern backup"))
                .append("\n");
        troubles.forEach(trouble -> text.append("\n").append(trouble.text()));
        if (!accounts.isEmpty()) {
            text.append("\nDemo log-ins, all with the password ")
                    .append(accounts.getFirst().password())
                    .append("\n");
            accounts.forEach(
                    account -> text.append("  ").append(account.username()).append("\n"));
        }
        return Profile.current().isProduction()
                ? text.toString()
                : text.append("\nThis is the demo profile. It is not for production.\n")
                        .toString();
    }
}
