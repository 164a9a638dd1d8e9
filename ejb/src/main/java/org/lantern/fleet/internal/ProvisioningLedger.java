package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantern.fleet.StepReport;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.ProvisioningStep;
import org.lantern.tenancy.Statements;

/** Which steps an agency's provisioning has, and how far each is. */
@ApplicationScoped
public class ProvisioningLedger {

    @Inject
    private PlatformConnection connection;

    @Inject
    @Any
    private Instance<ProvisioningStep> contributed;

    /** What all capabilities contribute, in order. */
    public List<ProvisioningStep> steps() {
        return contributed.stream()
                .sorted(Comparator.comparingInt(ProvisioningStep::order).thenComparing(ProvisioningStep::name))
                .toList();
    }

    /** Writes down what is to be done. */
    void open(AgencyId agency) {
        List<ProvisioningStep> steps = steps();
        for (int position = 0; position < steps.size(); position++) {
            write(
                    "insert into lantern.provisioning_step (position, state, agency_id, name) values (?, ?, ?, ?)",
                    position,
                    "waiting",
                    agency.value(),
                    steps.get(position).name());
        }
    }

    void done(AgencyId agency, String step) {
        write("""
                update lantern.provisioning_step
                set state = 'done', error = null, attempts = attempts + 1, ended_at = now()
                where agency_id = ? and name = ?""", agency.value(), step);
    }

    void failed(AgencyId agency, String step, String error) {
        write("""
                update lantern.provisioning_step
                set state = 'failed', error = ?, attempts = attempts + 1, ended_at = now()
                where agency_id = ? and name = ?""", error, agency.value(), step);
    }

    public List<StepReport> of(AgencyId agency) {
        return connection.call(c -> Statements.list(
                c,
                row -> new StepReport(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getObject(5, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)),
                """
                select name, state, attempts, error, ended_at from lantern.provisioning_step
                where agency_id = ? order by position""",
                agency.value()));
    }

    private void write(String sql, Object... parameters) {
        connection.call(c -> Statements.update(c, sql, parameters));
    }
}
