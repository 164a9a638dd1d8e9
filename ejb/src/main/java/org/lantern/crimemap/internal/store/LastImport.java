package org.lantern.crimemap.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.ModuleState;
import org.lantern.tenancy.ModuleStatus;
import org.lantern.tenancy.Statements;

/** How the newest import that was meant ended; trials without effect do not count. */
@ApplicationScoped
public class LastImport implements ModuleStatus {
    private static final String MODULE = "last-import";

    private static final String NEWEST = """
            select state, ended_at from lantern.import_run
            where tenant_id = (select app.current_agency()) and not dry_run order by id desc limit 1""";

    @Inject
    private AgencyConnection connection;

    @Override
    public int order() {
        return 310;
    }

    @Override
    public ModuleState now() {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> new ModuleState(
                                MODULE,
                                row.getString(1),
                                Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)),
                        NEWEST))
                .orElseGet(() -> ModuleState.of(MODULE, "none"));
    }
}
