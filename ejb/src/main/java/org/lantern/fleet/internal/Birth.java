package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.lantern.audit.AuditTrail;
import org.lantern.fleet.ApplicationForm;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyClock;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Jurisdictions;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Slug;

/** Makes an agency's first rows and asks for its provisioning, in the transaction of the approval (R3). */
@ApplicationScoped
public class Birth {

    @Inject
    private PlatformConnection connection;

    @Inject
    private ProvisioningLedger ledger;

    @Inject
    private FirstActs firstActs;

    @Inject
    private AgencyClock clock;

    @Inject
    private Addresses addresses;

    public AgencyId of(ApplicationForm form) {
        AgencyId agency = new AgencyId(Ids.next());
        connection.call(c -> insert(c, agency, form));
        ledger.open(agency);
        firstActs.of(agency, form);
        clock.tick(agency, AgencyChanged.DIRECTORY);
        return agency;
    }

    private AgencyId insert(Connection c, AgencyId agency, ApplicationForm form) throws SQLException {
        try (PreparedStatement row = c.prepareStatement("""
                insert into lantern.agency (id, slug, name, kind, place, time_zone, state)
                values (?, ?, ?, ?, ?, ?, 'provisioning')""")) {
            row.setObject(1, agency.value());
            row.setString(2, form.slug());
            row.setString(3, form.name());
            row.setString(4, form.kind());
            row.setString(5, form.place());
            row.setString(6, form.timeZone());
            row.executeUpdate();
        }
        try (PreparedStatement host = c.prepareStatement("insert into lantern.agency_host values (?, ?)")) {
            host.setString(1, addresses.hostOf(new Slug(form.slug())));
            host.setObject(2, agency.value());
            host.executeUpdate();
        }
        return agency;
    }

    /** What is written behind the new agency's wall. */
    @ApplicationScoped
    public static class FirstActs {

        @Inject
        private Jurisdictions jurisdictions;

        @Inject
        private AuditTrail trail;

        @Inject
        private Outbox outbox;

        void of(AgencyId agency, ApplicationForm form) {
            Within.agency(agency, () -> {
                jurisdictions.replace(form.jurisdiction());
                trail.record("agency-approved", "agency/" + agency, Map.of("slug", form.slug()));
                outbox.add(ProvisioningLane.NAME, "birth", "");
            });
        }
    }
}
