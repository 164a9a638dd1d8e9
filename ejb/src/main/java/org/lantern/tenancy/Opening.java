package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the current agency was opened to the public, on the database's word and not on memory's; and opening it (R8). */
@ApplicationScoped
public class Opening {

    @Inject
    private PlatformConnection connection;

    /** Whether it has ever been live. */
    public boolean isDone() {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> true,
                        "select 1 from lantern.agency where id = ? and live_since is not null",
                        CurrentAgency.id().value()))
                .isPresent();
    }

    /** Where the agency stands, as committed. */
    public AgencyState state() {
        return state("select state from lantern.agency where id = ?");
    }

    /** Where the agency stands; whoever asks next waits until this transaction ends. */
    public AgencyState lock() {
        return state("select state from lantern.agency where id = ? for update");
    }

    private AgencyState state(String sql) {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> AgencyState.of(row.getString(1)),
                        sql,
                        CurrentAgency.id().value()))
                .orElseThrow();
    }

    /** From trial to live. The caller has {@link #lock}ed it there. */
    public void open() {
        connection.call(c -> Statements.update(c, """
                update lantern.agency set state = 'live', live_since = clock_timestamp()
                where id = ? and state = 'trial'""", CurrentAgency.id().value()));
    }
}
