package org.lantern.fleet.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.database.Contributions;
import org.lantern.database.Database;
import org.lantern.database.Entities;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.fleet.ApplicationForm;
import org.lantern.membership.RoleWords;
import org.lantern.membership.internal.IdentityDirectory;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.Membership;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** The fleet's beans over PostgreSQL, and what they fire. */
final class Vendor {
    private static final Entities SHARED = entities();

    private final Entities entities;
    private final OneThread transactions = new OneThread(Database.shared());

    final List<Object> fired = new ArrayList<>();
    private final Wiring wiring;

    Vendor() {
        this(SHARED);
    }

    private Vendor(Entities entities) {
        this.entities = entities;
        wiring = new Wiring(Map.of(
                        "lantern.public.scheme",
                        "http",
                        "lantern.public.domain",
                        "lantern.test",
                        "lantern.public.port",
                        80))
                .with(EntityManager.class, entities.manager())
                .with(AgencyConnection.class, transactions.agencyConnection())
                .with(PlatformConnection.class, transactions.platformConnection())
                .with(IdentityDirectory.class, new IdentityDirectory()) // wired to nothing: whoever asks it fails
                .with(Event.class, new Events(fired::add))
                .with(Instance.class, new Contributions<>(List.of(new AdministratorInvitationStep())));
    }

    <T> T bean(Class<T> type) {
        return wiring.get(type);
    }

    /** For a thread of its own. */
    static Vendor apart() {
        return new Vendor(entities());
    }

    private static Entities entities() {
        return new Entities(Database.shared(), Application.class, Invitation.class, Membership.class, RoleWords.class);
    }

    /** One call, whose locks hold until what it wrote is committed, as in the container's one transaction. */
    <T> T locking(Supplier<T> call) {
        transactions.begin();
        try {
            return operator(call);
        } finally {
            transactions.commit();
        }
    }

    /** One call of an operator, in one transaction. */
    <T> T operator(Supplier<T> call) {
        return acting(Actor.vendor("https://id.example/vendor", "operator", Set.of(Role.VENDOR_OPERATOR)), call);
    }

    /** Work of the agency, in one transaction. */
    <T> T work(AgencyId agency, Supplier<T> call) {
        return acting(Actor.work(agency, ProvisioningLane.NAME), call);
    }

    Application apply(String slug) {
        return operator(() -> {
            Application application = new Application(
                    new ApplicationForm(
                            "Riverton", "police", "Riverton", "UTC", slug, "{}", "Chief", slug + "@riverton.example"),
                    Instant.now());
            bean(ApplicationStore.class).add(application);
            return application;
        });
    }

    /** An approved application's agency, its provisioning steps written down and not run. */
    AgencyId agency(String slug) {
        AgencyId agency = Database.shared().agency(slug);
        Application application = apply(slug);
        operator(() -> {
            bean(ApplicationStore.class)
                    .find(application.id())
                    .orElseThrow()
                    .approve(agency, "operator", Instant.now());
            bean(ProvisioningLedger.class).open(agency);
            return agency;
        });
        return agency;
    }

    void change(String sql, AgencyId agency) {
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(superuser, sql, agency.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T acting(Actor actor, Supplier<T> call) {
        try {
            return Actors.call(actor, () -> entities.transaction(call));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
