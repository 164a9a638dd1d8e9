package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.fleet.Verification;
import org.lantern.fleet.VerificationDesk.Result;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Who was verified, behind each agency's own wall; recorded once (R15). */
@ApplicationScoped
public class Verifications {

    private static final String ADD = """
            insert into lantern.agency_verification (method, note) values (?, ?) on conflict (tenant_id) do nothing""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private PlatformConnection platform;

    @Inject
    private AuditTrail trail;

    /** The current agency's. */
    public Optional<Verification> current() {
        return connection.call(c -> Statements.one(
                c,
                row -> new Verification(
                        Verification.Method.of(row.getString(1)).orElseThrow(),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                """
                select method, note, verified_at from lantern.agency_verification
                where tenant_id = (select app.current_agency())"""));
    }

    /** Row and entry in the agency's own trail, in the transaction of the operator's act. */
    public Result add(AgencyId agency, Verification.Method method, String note) {
        return isThere(agency) ? Within.agency(agency, () -> add(method, note)) : new Result.NoSuchAgency();
    }

    private Result add(Verification.Method method, String note) {
        if (connection.call(c -> Statements.update(c, ADD, method.word(), note)) == 0) {
            return new Result.AlreadyVerified();
        }
        trail.record("agency-verified", "agency/" + CurrentAgency.id(), Map.of("method", method.word(), "note", note));
        return new Result.Verified();
    }

    private boolean isThere(AgencyId agency) {
        return platform.call(c ->
                        Statements.one(c, row -> true, "select 1 from lantern.agency where id = ?", agency.value()))
                .isPresent();
    }
}
