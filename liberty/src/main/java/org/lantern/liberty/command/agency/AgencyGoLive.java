package org.lantern.liberty.command.agency;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.demo.DemoAccounts;
import org.lantern.liberty.demo.LogIns;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.UnexpectedReply;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code agency go-live slug}. Going live is an act of the agency's own administrator, never of the vendor's operator: this
 * logs in as the agency's demo administrator, with the password, and is refused where there is no such account.
 */
@Command(
        name = "go-live",
        description = "Open an agency's portal to everybody, as its demo administrator (demo profile); "
                + "the agencies' own people do it in their console.")
final class AgencyGoLive implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "slug")
    private String slug = "";

    @Override
    public Integer call() {
        var installation = Installation.fromEnvironment();
        var reply = post(installation, token(installation));
        if (!reply.ok()) {
            throw reply.status() < 500
                    ? CannotGoOn.refused(words(reply))
                    : CannotGoOn.failed("Lantern answered " + reply.status() + "; see ./lantern logs liberty");
        }
        var standing = reply.object();
        output.result(standing, slug + ": " + standing.getString("state"));
        return 0;
    }

    private String token(Installation installation) {
        var accounts = new DemoAccounts(installation.secrets());
        try {
            return new LogIns(installation.ports().identity(), installation.secrets())
                    .token(accounts.of(slug, "agency-administrator"));
        } catch (UnexpectedReply e) {
            throw CannotGoOn.refused("going live is an act of the agency's own administrator, and " + slug
                    + " has no demo administrator to act as; do it in the agency's console or through its API");
        } catch (UncheckedIOException e) {
            throw CannotGoOn.missing("Keycloak does not answer; start Lantern with ./lantern up");
        }
    }

    private Reply post(Installation installation, String token) {
        var host = Site.at(slug + ".localhost", installation.ports().http());
        try {
            return host.as(token).post("/api/v1/go-live");
        } catch (UncheckedIOException e) {
            throw CannotGoOn.missing("Lantern does not answer at " + host.base() + "; start it with ./lantern up");
        }
    }

    private static String words(Reply reply) {
        try (var reader = Json.createReader(new StringReader(reply.body()))) {
            JsonObject problem = reader.readObject();
            return problem.getString("title", "refused") + ": " + problem.getString("detail", "");
        } catch (RuntimeException e) {
            return "Lantern answered " + reply.status();
        }
    }
}
