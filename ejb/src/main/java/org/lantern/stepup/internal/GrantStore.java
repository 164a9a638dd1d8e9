package org.lantern.stepup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.PresentedGrant;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.stepup.StepUpResult;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** The current agency's grants. The database's clock decides about every time. */
@ApplicationScoped
public class GrantStore implements StepUp {

    /** Two machines' clocks may differ by ten seconds. */
    private static final String MAKE = """
            insert into lantern.step_up_grant (id, issuer, subject, act, object, content_hash, authenticated_at)
            select ?, ?, ?, ?, ?, ?, log_in.at from (values (?::timestamptz)) log_in (at)
            where log_in.at between clock_timestamp() - interval '5 minutes' and clock_timestamp() + interval '10 seconds'
            returning created_at + interval '5 minutes'""";

    private static final String SPEND = """
            update lantern.step_up_grant set used_at = clock_timestamp()
            where tenant_id = (select app.current_agency()) and id = ? and issuer = ? and subject = ?
              and act = ? and object = ? and content_hash = ?
              and used_at is null and created_at > clock_timestamp() - interval '5 minutes'""";

    @Inject
    private AgencyConnection connection;

    /** Empty, and nothing is written, if the log-in is not fresh. */
    public Optional<StepUpResult.Confirmed> make(StepUpAct act, Instant authenticatedAt) {
        Actor person = Actors.current();
        UUID id = Ids.next();
        Optional<Instant> until = connection.call(c -> Statements.one(
                c,
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                MAKE,
                id,
                person.issuer(),
                person.subject(),
                act.act().word(),
                act.object(),
                bytes(act),
                authenticatedAt.atOffset(ZoneOffset.UTC)));
        return until.map(end -> new StepUpResult.Confirmed(id, end));
    }

    @Override
    public boolean spend(StepUpAct act) {
        Optional<UUID> grant = PresentedGrant.current();
        Actor person = Actors.current();
        return grant.isPresent()
                && connection.call(c -> Statements.update(
                                c,
                                SPEND,
                                grant.get(),
                                person.issuer(),
                                person.subject(),
                                act.act().word(),
                                act.object(),
                                bytes(act)))
                        == 1;
    }

    private static byte[] bytes(StepUpAct act) {
        return HexFormat.of().parseHex(act.contentHash());
    }
}
