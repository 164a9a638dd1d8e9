package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/**
 * How often an agency asks people in and lets programs in (R21). Counted in its trail, so by the database's clock, on every
 * node alike, and whatever has become of an invitation since.
 */
@ApplicationScoped
public class Pace {
    /** Letters of invitation to one e-mail address within an hour. */
    public static final int LETTERS_TO_ONE = 10;

    /** Letters of invitation of an agency within an hour. */
    public static final int LETTERS = 500;

    /** API clients made by an agency within an hour. */
    public static final int PROGRAMS = 60;

    private static final String LETTERS_IN_AN_HOUR = """
            from lantern.audit_entry where tenant_id = (select app.current_agency())
              and at > clock_timestamp() - interval '1 hour' and act in ('invitation-issued', 'invitation-resent')""";

    private static final String TO_ONE = """
              and object in (select 'invitation/' || id from lantern.invitation
                             where tenant_id = (select app.current_agency()) and email = ?)""";

    private static final String PROGRAMS_IN_AN_HOUR = """
            from lantern.audit_entry where tenant_id = (select app.current_agency())
              and at > clock_timestamp() - interval '1 hour' and act = 'api-client-made'""";

    @Inject
    private AgencyConnection connection;

    /** How long to wait before the next letter to that address; empty when it may go now. */
    public Optional<Duration> beforeLetter(String email) {
        return wait(LETTERS_IN_AN_HOUR + TO_ONE, LETTERS_TO_ONE, email).or(() -> wait(LETTERS_IN_AN_HOUR, LETTERS));
    }

    /** How long to wait before the next API client is made; empty when it may be now. */
    public Optional<Duration> beforeProgram() {
        return wait(PROGRAMS_IN_AN_HOUR, PROGRAMS);
    }

    /** Until the oldest of the last {@code most} is an hour old. */
    private Optional<Duration> wait(String which, int most, Object... parameters) {
        return connection.call(c -> Statements.one(
                c,
                row -> Duration.ofSeconds(row.getLong(1)),
                "select ceil(extract(epoch from at + interval '1 hour' - clock_timestamp()))::bigint\n" + which
                        + "\norder by at desc offset " + (most - 1) + " limit 1",
                parameters));
    }
}
