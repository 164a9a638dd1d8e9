package org.lantern.liberty.walls;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.RunningLantern;

/** Tokens of real log-ins whose time is over: Keycloak is told to make short ones, and as before again afterwards. */
final class RunOutTokens {
    private static final String LIFE = "access.token.lifespan";

    /** RFC 9068 leaves leeway for clocks to the reader; the verifier gives a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningLantern lantern;

    RunOutTokens(RunningLantern lantern) {
        this.lantern = lantern;
    }

    /** One for each account of the agency, or of the vendor; all have run out when this returns. */
    List<Person> of(String agency) {
        var accounts = lantern.accounts().all().stream()
                .filter(account -> account.agency().equals(agency))
                .toList();
        var vendors = agency.equals(DemoAccount.VENDOR);
        var people = shortLived(
                vendors ? "vendor" : "agency",
                () -> accounts.stream()
                        .map(account -> new Person(account.role(), agency, lantern.token(account)))
                        .toList());
        var door = vendors ? lantern.platform() : lantern.agency(agency);
        var path = vendors ? "/api/v1/agencies" : "/api/v1/portal";
        var last = door.as(people.getLast().token());
        if (!Waiting.until(PATIENCE, () -> last.get(path).status() == 401)) {
            throw new IllegalStateException("A token of one second is still taken after " + PATIENCE);
        }
        return people;
    }

    private List<Person> shortLived(String realm, Supplier<List<Person>> logIns) {
        var clients = "/admin/realms/" + realm + "/clients";
        var client = lantern.keycloakAdministrator()
                .get(clients + "?clientId=lantern-demo")
                .expect(200)
                .array()
                .getJsonObject(0);
        var path = clients + "/" + client.getString("id");
        lantern.keycloakAdministrator().put(path, living(client, "1")).expect(204);
        try {
            return logIns.get();
        } finally {
            lantern.keycloakAdministrator().put(path, living(client, "")).expect(204);
        }
    }

    private static JsonObject living(JsonObject client, String seconds) {
        var attributes = Json.createObjectBuilder(client.getJsonObject("attributes"));
        return Json.createObjectBuilder(client)
                .add("attributes", attributes.add(LIFE, seconds))
                .build();
    }
}
