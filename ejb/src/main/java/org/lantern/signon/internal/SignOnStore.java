package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.membership.Brokers;
import org.lantern.signon.SignOn;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** The current agency's domains and providers; and, outside the wall, whose a proved domain is. */
@ApplicationScoped
public class SignOnStore {

    private static final String ALL = """
            select id, domain, challenge, proved_at, missing_since, provider_kind, provider_name, provider_on
            from lantern.own_sign_on order by domain""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Brokers brokers;

    public List<SignOn> all() {
        return connection.call(c -> Statements.list(c, this::read, ALL));
    }

    public Optional<SignOn> find(UUID id) {
        return all().stream().filter(signOn -> signOn.id().equals(id)).findFirst();
    }

    public void add(UUID id, String domain, String challenge) {
        connection.call(c -> Statements.update(
                c, "insert into lantern.own_sign_on (id, domain, challenge) values (?, ?, ?)", id, domain, challenge));
    }

    /** Whether no other agency has proved the domain. */
    public boolean isFree(String domain) {
        return connection.call(
                c -> Statements.one(c, row -> row.getBoolean(1), """
                        select not exists (select 1 from lantern.proved_domain
                            where domain = ? and tenant_id <> (select app.current_agency()))""", domain).orElse(false));
    }

    /** The domain becomes the agency's, if it is not already; false if it is another's. */
    public boolean claim(String domain) {
        connection.call(c -> Statements.update(c, """
                        insert into lantern.proved_domain (domain, tenant_id) values (?, (select app.current_agency()))
                        on conflict (domain) do nothing""", domain));
        return isFree(domain);
    }

    public void release(String domain) {
        connection.call(c -> Statements.update(
                c,
                "delete from lantern.proved_domain where domain = ? and tenant_id = (select app.current_agency())",
                domain));
    }

    public void proved(UUID id) {
        update("proved_at = coalesce(proved_at, clock_timestamp()), missing_since = null", id);
    }

    public void missing(UUID id) {
        update("missing_since = coalesce(missing_since, clock_timestamp())", id);
    }

    /** Whether the record has been missing for longer than that, by the database's clock. */
    public boolean isMissingFor(UUID id, Duration grace) {
        return connection.call(c -> Statements.one(c, row -> row.getBoolean(1), """
                select missing_since < clock_timestamp() - make_interval(secs => ?) from lantern.own_sign_on
                where tenant_id = (select app.current_agency()) and id = ? and missing_since is not null""", (double) grace.toSeconds(), id)
                .orElse(false));
    }

    /** Its provider is gone as well: another one is configured once the domain is proved again. */
    public void lost(UUID id) {
        update("proved_at = null, provider_on = false, provider_kind = null, provider_name = null", id);
    }

    public void withoutProvider(UUID id) {
        update("provider_on = false, provider_kind = null, provider_name = null", id);
    }

    /** False if the domain is not the agency's any more. */
    public boolean configured(UUID id, String kind, String name) {
        return connection.call(c -> Statements.update(c, """
                update lantern.own_sign_on set provider_kind = ?, provider_name = ?, provider_on = false
                where tenant_id = (select app.current_agency()) and id = ? and proved_at is not null""", kind, name, id) == 1);
    }

    /** False if there is no provider, or it is so already. */
    public boolean turned(UUID id, boolean on) {
        return connection.call(c -> Statements.update(c, """
                update lantern.own_sign_on set provider_on = ?
                where tenant_id = (select app.current_agency()) and id = ? and provider_kind is not null
                  and provider_on <> ?""", on, id, on) == 1);
    }

    /** False if it is gone already. */
    public boolean remove(UUID id) {
        return connection.call(c -> Statements.update(
                        c,
                        "delete from lantern.own_sign_on where tenant_id = (select app.current_agency()) and id = ?",
                        id)
                == 1);
    }

    private void update(String change, UUID id) {
        connection.call(c -> Statements.update(
                c,
                "update lantern.own_sign_on set " + change
                        + " where tenant_id = (select app.current_agency()) and id = ?",
                id));
    }

    private SignOn read(ResultSet row) throws SQLException {
        Optional<String> kind = Optional.ofNullable(row.getString(6));
        String name = Optional.ofNullable(row.getString(7)).orElse("");
        boolean on = row.getBoolean(8);
        UUID id = row.getObject(1, UUID.class);
        return new SignOn(
                id,
                row.getString(2),
                row.getString(3),
                instant(row.getObject(4, OffsetDateTime.class)),
                instant(row.getObject(5, OffsetDateTime.class)),
                kind.map(word -> new SignOn.Provider(word, name, on)),
                new SignOn.AtProvider(brokers.returnAddress(SignOn.alias(id)), brokers.entityId()));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
