package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;

/** The log-in index: which agencies a person belongs to. Outside the wall; it grants nothing by itself. */
@ApplicationScoped
public class PersonAgencies {

    @Inject
    private PlatformConnection connection;

    public List<AgencyId> of(String issuer, String subject) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(
                    "select tenant_id from lantern.person_agency where issuer = ? and subject = ?")) {
                statement.setString(1, issuer);
                statement.setString(2, subject);
                List<AgencyId> agencies = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        agencies.add(new AgencyId(row.getObject(1, UUID.class)));
                    }
                }
                return agencies;
            }
        });
    }

    void add(String issuer, String subject, AgencyId agency) {
        update("insert into lantern.person_agency values (?, ?, ?) on conflict do nothing", issuer, subject, agency);
    }

    void remove(String issuer, String subject, AgencyId agency) {
        update(
                "delete from lantern.person_agency where issuer = ? and subject = ? and tenant_id = ?",
                issuer,
                subject,
                agency);
    }

    private void update(String sql, String issuer, String subject, AgencyId agency) {
        connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setString(1, issuer);
                statement.setString(2, subject);
                statement.setObject(3, agency.value());
                return statement.executeUpdate();
            }
        });
    }
}
