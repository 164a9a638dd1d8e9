package org.lantern.recovery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.lantern.membership.OwnPeople.Account;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Who vouches for whom. The database's clock decides about every time. */
@ApplicationScoped
public class VouchStore {

    private static final String REPLACE = """
            update lantern.lost_device_vouch set ended_at = clock_timestamp()
            where issuer = ? and subject = ? and tenant_id = ? and ended_at is null""";

    private static final String ADD = """
            insert into lantern.lost_device_vouch (id, issuer, subject, tenant_id, member_id, token_hash)
            values (?, ?, ?, ?, ?, ?)""";

    /** The person may have left the agency since. */
    private static final String FIND = """
            select v.id, v.member_id, v.issuer, v.subject, v.confirmed_at is not null
            from lantern.lost_device_vouch v
            join lantern.person_agency p on p.issuer = v.issuer and p.subject = v.subject and p.tenant_id = v.tenant_id
            where v.token_hash = ? and v.tenant_id = ? and v.ended_at is null
              and v.vouched_at > clock_timestamp() - interval '1 hour'""";

    private static final String TURN =
            "select pg_advisory_xact_lock(hashtextextended('lost-device/' || ? || '/' || ?, 0))";

    private static final String CONFIRM = """
            update lantern.lost_device_vouch set confirmed_at = clock_timestamp() where id = ? and confirmed_at is null""";

    private static final String AGREED = """
            select not exists (
                select 1 from lantern.person_agency p
                where p.issuer = ? and p.subject = ? and not exists (
                    select 1 from lantern.lost_device_vouch v
                    where v.issuer = p.issuer and v.subject = p.subject and v.tenant_id = p.tenant_id
                      and v.ended_at is null and v.confirmed_at > clock_timestamp() - interval '1 day'))""";

    private static final String END = """
            update lantern.lost_device_vouch set ended_at = clock_timestamp()
            where issuer = ? and subject = ? and ended_at is null""";

    @Inject
    private PlatformConnection connection;

    /** The current agency's; it takes the place of the one before. */
    public void add(Account account, byte[] tokenHash) {
        UUID agency = CurrentAgency.id().value();
        connection.call(c -> {
            Statements.update(c, REPLACE, account.issuer(), account.subject(), agency);
            return Statements.update(
                    c,
                    ADD,
                    Ids.next(),
                    account.issuer(),
                    account.subject(),
                    agency,
                    account.member().id(),
                    tokenHash);
        });
    }

    /** The current agency's with this token, if it is good. */
    public Optional<Vouch> find(byte[] tokenHash) {
        return connection.call(c -> Statements.one(
                c, VouchStore::read, FIND, tokenHash, CurrentAgency.id().value()));
    }

    /** The same, and nobody else confirms for that person until the transaction ends: the last of two at once finds the other's done. */
    public Optional<Vouch> lock(byte[] tokenHash) {
        Optional<Vouch> found = find(tokenHash);
        found.ifPresent(
                vouch -> connection.call(c -> Statements.list(c, row -> true, TURN, vouch.issuer(), vouch.subject())));
        return found.flatMap(vouch -> find(tokenHash));
    }

    public void confirm(Vouch vouch) {
        connection.call(c -> Statements.update(c, CONFIRM, vouch.id()));
    }

    /** Whether every agency of the person's vouches and was confirmed within a day. */
    public boolean isAgreed(Vouch vouch) {
        return connection
                .call(c -> Statements.one(c, row -> row.getBoolean(1), AGREED, vouch.issuer(), vouch.subject()))
                .orElse(false);
    }

    /** Uses all of the person's up. */
    public void end(Vouch vouch) {
        connection.call(c -> Statements.update(c, END, vouch.issuer(), vouch.subject()));
    }

    private static Vouch read(ResultSet row) throws SQLException {
        return new Vouch(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5));
    }
}
