package org.lantern.upkeep.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.messaging.PlatformBacklog;
import org.lantern.outbox.Backlog;
import org.lantern.tenancy.DatabaseFault;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** What is seen of the database and of the identity provider. */
@ApplicationScoped
public class Neighbours {

    private static final Set<String> MAIL = Set.of("mail", "platform-mail");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String ASKED = "select clock_timestamp(), pg_database_size(current_database())";

    @Inject
    private PlatformConnection connection;

    @Inject
    private Backlog backlog;

    @Inject
    private PlatformBacklog platform;

    @Inject
    @ConfigProperty(name = "lantern.identity.internal-url")
    private String identity;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * What the database says.
     *
     * @param ahead of this machine's clock
     */
    record Database(Duration ahead, long bytes, List<Backlog.Lane> lanes) {

        /** How long the first has waited; nothing waits if there is none. */
        Duration waits(boolean mail) {
            return lanes.stream()
                    .filter(lane -> MAIL.contains(lane.name()) == mail)
                    .map(Backlog.Lane::oldest)
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        }
    }

    /** Empty if it does not answer. */
    Optional<Database> database() {
        try {
            var lanes = Stream.concat(backlog.lanes().stream(), Stream.of(platform.lane()))
                    .toList();
            return connection.call(open -> Statements.one(
                    open, row -> new Database(ahead(row.getTimestamp(1)), row.getLong(2), lanes), ASKED));
        } catch (DatabaseFault e) {
            return Optional.empty();
        }
    }

    private static Duration ahead(Timestamp theirs) {
        return Duration.between(Instant.now(), theirs.toInstant());
    }

    boolean identityAnswers() {
        var request = HttpRequest.newBuilder(URI.create(identity + "/realms/agency"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
