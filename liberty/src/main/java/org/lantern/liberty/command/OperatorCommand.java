package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.Callable;
import org.lantern.liberty.identity.Operators;
import org.lantern.liberty.identity.Person;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code operator address}: asks one of the vendor's own people in. */
@Command(
        name = "operator",
        description =
                "Make an account for one of the vendor's own people and mail them the way in; the first one comes so.")
public final class OperatorCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "address", description = "Their e-mail address, which is also the name they log in with.")
    private String address = "";

    @Option(names = "--first-name", defaultValue = "", description = "As the console shows it.")
    private String firstName = "";

    @Option(names = "--last-name", defaultValue = "", description = "As the console shows it.")
    private String lastName = "";

    @Option(names = "--support", description = "They see how the fleet does and change nothing.")
    private boolean support;

    @Override
    public Integer call() {
        if (!address.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw CannotGoOn.refused("'" + address + "' is not an e-mail address");
        }
        var role = support ? "vendor-support" : "vendor-operator";
        try {
            new Operators(Installation.fromEnvironment()).askIn(new Person(address, firstName, lastName), support);
        } catch (WebApplicationException e) {
            throw CannotGoOn.failed("Keycloak could not do it: " + e.getMessage()
                    + "; is the realm there (./lantern up), and does its mail leave?");
        } catch (ProcessingException e) {
            throw CannotGoOn.missing("Keycloak does not answer: " + e.getMessage());
        }
        output.result(
                Json.createObjectBuilder()
                        .add("username", address)
                        .add("role", role)
                        .build(),
                address + " is " + role
                        + " and has mail: a link for 48 hours, to set a password and a second factor up.");
        return 0;
    }
}
