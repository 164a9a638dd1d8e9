package org.lantern.crimemap.database;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.MapRulesDesk;
import org.lantern.crimemap.PublicMap;
import org.lantern.crimemap.internal.importing.ImportWork;
import org.lantern.crimemap.internal.projection.LiveRules;
import org.lantern.crimemap.internal.projection.Snapshots;
import org.lantern.crimemap.internal.store.CrimeMapRecords;
import org.lantern.database.Contributions;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordsErased;
import org.lantern.membership.CurrentMember;
import org.lantern.outbox.Work;
import org.lantern.publishing.Published;
import org.lantern.retention.Keepers;
import org.lantern.retention.internal.Eraser;
import org.lantern.retention.internal.RetentionRun;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Jurisdictions;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.internal.Ticked;

/** The crime map's desks over a database, each call in a transaction as the container would give it one. */
final class House {
    private final Database database;
    private final OneThread transactions;
    private final Interruption interruption;
    private final Wiring wiring;

    House() {
        this(Database.start());
    }

    /** Another node over the same database. */
    House(Database database) {
        this(database, 10_240);
    }

    /** @param quotaMegabytes of import files that an agency may keep */
    House(Database database, long quotaMegabytes) {
        this.database = database;
        transactions = new OneThread(database);
        interruption = new Interruption(transactions.agencyConnection());
        wiring = new Wiring(Map.of(
                        "lantern.secrets.directory",
                        secrets(),
                        "lantern.crime-map.tiles-from-memory",
                        true,
                        "lantern.crime-map.import-quota-megabytes",
                        quotaMegabytes))
                .with(AgencyConnection.class, interruption)
                .with(PlatformConnection.class, transactions.platformConnection())
                .with(UserTransaction.class, transactions)
                .with(AgencyDirectory.class, new Directory())
                .with(CurrentMember.class, new Somebody())
                .with(Instance.class, new Contributions<>(Keepers.all()))
                .with(Event.class, new Events(this::receive));
    }

    Database database() {
        return database;
    }

    ImportDesk imports() {
        return wiring.get(ImportDesk.class);
    }

    MapRulesDesk rules() {
        return wiring.get(MapRulesDesk.class);
    }

    PublicMap map() {
        return wiring.get(PublicMap.class);
    }

    <T> T bean(Class<T> type) {
        return wiring.get(type);
    }

    AgencyId agency(String slug, String jurisdiction) {
        AgencyId agency = database.agency(slug);
        as(agency, () -> {
            bean(Jurisdictions.class).replace(jurisdiction);
            return agency;
        });
        return agency;
    }

    /** One call of a person of the agency, in one transaction. */
    <T> T as(AgencyId agency, Callable<T> call) {
        return acting(Actor.member("https://id.example", "analyst", agency), () -> {
            transactions.begin();
            try {
                T result = call.call();
                transactions.commit();
                return result;
            } finally {
                transactions.rollback();
            }
        });
    }

    /** Anybody looking at the agency's public map; no transaction. */
    <T> T visit(AgencyId agency, Callable<T> call) {
        return acting(Actor.visitor(agency), call);
    }

    /** Something happens elsewhere, once, just before this node runs a statement with these words. */
    void before(String words, Runnable happening) {
        interruption.before(words, happening);
    }

    /** The worker does what is due for an import. */
    void work(AgencyId agency, Object importId) {
        work(agency, importId, 1);
    }

    void work(AgencyId agency, Object importId, int attempt) {
        acting(Actor.work(agency, ImportWork.LANE), () -> {
            bean(ImportWork.class).handle(new Work(Ids.next(), importId.toString(), "", attempt));
            return importId;
        });
    }

    /** Erases what is too old, class by class, as the daily run does. */
    void erase(AgencyId agency) {
        acting(Actor.work(agency, RetentionRun.LANE), () -> {
            for (RecordClass entry : bean(CrimeMapRecords.class).recordClasses()) {
                if (entry.keeping() instanceof Keeping.ForPeriod) {
                    bean(Eraser.class).batch(entry);
                    bean(Eraser.class).tell(entry);
                }
            }
            return agency;
        });
    }

    private static <T> T acting(Actor actor, Callable<T> call) {
        try {
            return Actors.call(actor, call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(Object event) {
        if (event instanceof Published published) {
            wiring.call(LiveRules.class, "follow", published);
        }
        if (event instanceof RecordsErased erased) {
            wiring.call(LiveRules.class, "follow", erased);
        }
        if (event instanceof AgencyChanged changed) {
            wiring.call(Snapshots.class, "changed", changed);
        }
        if (event instanceof Ticked ticked) {
            receive(ticked.change());
        }
    }

    private static String secrets() {
        try {
            Path directory = Files.createTempDirectory("lantern-secrets");
            Files.writeString(directory.resolve("incident.key"), "0123456789abcdef\n");
            return directory.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Directory extends AgencyDirectory {
        @Override
        public Agency current() {
            return new Agency(
                    CurrentAgency.id(),
                    new Slug("riverton"),
                    "Riverton",
                    "police",
                    "Riverton",
                    ZoneId.of("America/New_York"),
                    AgencyState.LIVE);
        }
    }

    private static final class Somebody extends CurrentMember {
        @Override
        public String name() {
            return "Ana Lyst";
        }
    }
}
