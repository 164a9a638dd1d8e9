package org.lantern.membership;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.internal.EntryStore;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.database.Database;
import org.lantern.database.Entities;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.Membership;
import org.lantern.membership.internal.Program;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.Statements;

/** An agency of its own in a real database, with Ada as its only administrator. */
final class AdasAgency {
    static final String ISSUER = "https://id.example";
    private static final Entities ENTITIES =
            new Entities(Database.shared(), Program.class, Membership.class, Invitation.class, RoleWords.class);

    private final Database database = Database.shared();
    private final String slug = "ada-" + UUID.randomUUID().toString().substring(0, 8);
    private final Confirmations confirmations = new Confirmations();
    private final AgencyId id = database.agency(slug);
    private final Wiring wiring;

    /** Says yes to what the test names. */
    private static final class Confirmations implements StepUp {
        private Optional<StepUpAct> confirmed = Optional.empty();

        @Override
        public boolean spend(StepUpAct act) {
            return confirmed.filter(act::equals).isPresent();
        }
    }

    private final class Directory extends AgencyDirectory {
        @Override
        public Agency current() {
            return new Agency(id, new Slug(slug), slug, "police", "town", ZoneOffset.UTC, AgencyState.LIVE);
        }
    }

    AdasAgency() throws SQLException {
        var transactions = new OneThread(database);
        wiring = new Wiring(Map.of())
                .with(EntityManager.class, ENTITIES.manager())
                .with(AgencyConnection.class, transactions.agencyConnection())
                .with(PlatformConnection.class, transactions.platformConnection())
                .with(StepUp.class, confirmations)
                .with(AgencyDirectory.class, new Directory())
                .with(Event.class, new Events(fired -> {}));
        member("ada", "Ada", "agency-administrator");
    }

    Wiring wiring() {
        return wiring;
    }

    <T> T desk(Class<T> type) {
        return wiring.get(type);
    }

    void member(String subject, String name, String roles) throws SQLException {
        change("""
            insert into lantern.membership (tenant_id, id, issuer, subject, email, name, roles)
            values (?, gen_random_uuid(), '%s', '%s', '%s@riverton.example', '%s', '%s')\
            """.formatted(ISSUER, subject, subject, name, roles));
    }

    /** One statement of the database's owner, whose only parameter is the agency's number. */
    void change(String sql) throws SQLException {
        try (Connection superuser = database.superuser()) {
            Statements.update(superuser, sql, id.value());
        }
    }

    void confirm(StepUpAct act) {
        confirmations.confirmed = Optional.of(act);
    }

    void confirmNothing() {
        confirmations.confirmed = Optional.empty();
    }

    Actor actor(String subject) {
        return Actor.member(ISSUER, subject, id);
    }

    <T> T administrator(Supplier<T> call) {
        return as(actor("ada"), call);
    }

    <T> T as(Actor actor, Supplier<T> call) {
        try {
            return Actors.call(actor, () -> ENTITIES.transaction(call));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in its trail. */
    List<String> acts() {
        return administrator(() -> wiring.get(EntryStore.class).page(AuditFilter.ALL, Optional.empty(), 50)).stream()
                .map(entry -> entry.act())
                .toList();
    }
}
