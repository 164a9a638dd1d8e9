package org.lantern.liberty.command;

import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.DemoAccounts;
import org.lantern.liberty.demo.LogIns;
import org.lantern.liberty.http.UnexpectedReply;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code token}: an access token of a demo account, by a real log-in with its password. */
@Command(name = "token", description = "Log a demo account in and print its access token (demo profile).")
public final class TokenCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Option(names = "--agency", paramLabel = "slug", description = "With --role: staff of this agency.")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--role", paramLabel = "role", description = "With --agency: this role.")
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--vendor",
            paramLabel = "role",
            description = "The vendor's own: vendor-operator or vendor-support.")
    private Optional<String> vendor = Optional.empty();

    @Override
    public Integer call() {
        var installation = Installation.ofDemo("token");
        var account = account(new DemoAccounts(installation.secrets()));
        var token = logIn(installation, account);
        var json = Json.createObjectBuilder()
                .add("username", account.username())
                .add("token", token)
                .build();
        output.result(json, token);
        return 0;
    }

    private DemoAccount account(DemoAccounts accounts) {
        if (vendor.isPresent()) {
            return accounts.vendors().stream()
                    .filter(account -> account.role().equals(vendor.orElseThrow()))
                    .findFirst()
                    .orElseThrow(
                            () -> CannotGoOn.refused("the vendor's demo roles are vendor-operator, vendor-support"));
        }
        if (agency.isEmpty() || role.isEmpty()) {
            throw CannotGoOn.refused("say whose: --agency slug --role role, or --vendor role");
        }
        try {
            return accounts.of(agency.orElseThrow(), role.orElseThrow());
        } catch (NoSuchElementException e) {
            throw CannotGoOn.refused("there is no demo account " + role.orElseThrow() + " at " + agency.orElseThrow());
        }
    }

    private static String logIn(Installation installation, DemoAccount account) {
        try {
            return new LogIns(installation.ports().identity(), installation.secrets()).token(account);
        } catch (UnexpectedReply e) {
            throw CannotGoOn.refused("Keycloak refuses " + account.username() + ": " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw CannotGoOn.missing("Keycloak does not answer; start Lantern with ./lantern up");
        }
    }
}
