package org.lantern.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.portal.TrialLink;
import org.lantern.portal.TrialLinks;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Statements;

/** R10 of the portal: what a preview link is worth, on the database's clock. */
class TrialLinksOnPostgresTest {
    private final AgencyId harbor = Database.shared().agency("links-a-" + Long.toString(System.nanoTime(), 36));
    private final AgencyId valley = Database.shared().agency("links-b-" + Long.toString(System.nanoTime(), 36));
    private final TrialLinkStore links = new Wiring(Map.of())
            .with(AgencyConnection.class, new OneThread(Database.shared()).agencyConnection())
            .get(TrialLinkStore.class);

    @Test
    void a_link_works_for_a_week_at_its_own_agency_and_its_use_is_noted() {
        PreviewToken token = PreviewToken.fresh();
        TrialLink link = at(harbor, () -> links.add(token, "Ada", TrialLinks.LIFETIME));
        assertThat(Duration.between(link.madeAt(), link.expiresAt())).isEqualTo(Duration.ofDays(7));
        assertThat(link.lastUsedAt()).isEmpty();
        assertThat(link.works()).isTrue();
        assertThat(at(harbor, () -> links.use(token)))
                .hasValueSatisfying(rest -> assertThat(rest).isBetween(Duration.ofDays(6), Duration.ofDays(7)));
        assertThat(at(harbor, links::all))
                .singleElement()
                .satisfies(used -> assertThat(used.lastUsedAt()).isPresent())
                .satisfies(used -> assertThat(used.madeBy()).isEqualTo("Ada"));
    }

    @Test
    void revoked_expired_unknown_and_anothers_open_nothing() {
        PreviewToken token = PreviewToken.fresh();
        TrialLink link = at(harbor, () -> links.add(token, "Ada", TrialLinks.LIFETIME));
        assertThat(at(valley, () -> links.use(token))).as("of another agency").isEmpty();
        assertThat(at(valley, () -> links.revoke(link.id()))).isFalse();
        assertThat(at(valley, links::all)).isEmpty();
        assertThat(at(harbor, () -> links.use(PreviewToken.fresh())))
                .as("unknown")
                .isEmpty();
        assertThat(at(harbor, () -> links.use(token))).as("positive control").isPresent();
        assertThat(at(harbor, () -> links.revoke(link.id()))).isTrue();
        assertThat(at(harbor, () -> links.use(token))).as("revoked").isEmpty();
        assertThat(at(harbor, () -> links.revoke(link.id()))).as("once more").isFalse();

        PreviewToken old = PreviewToken.fresh();
        at(harbor, () -> links.add(old, "Ada", TrialLinks.LIFETIME));
        run("""
                update lantern.portal_link set made_at = now() - interval '8 days', expires_at = now() - interval '1 second'
                where tenant_id = ? and revoked_at is null""");
        assertThat(at(harbor, () -> links.use(old))).as("expired").isEmpty();
    }

    @Test
    void the_token_itself_is_not_kept() throws SQLException {
        PreviewToken token = PreviewToken.fresh();
        at(harbor, () -> links.add(token, "Ada", TrialLinks.LIFETIME));
        try (Connection superuser = Database.shared().superuser()) {
            List<String> rows = Statements.list(
                    superuser,
                    row -> row.getString(1),
                    "select to_jsonb(l)::text from lantern.portal_link l where tenant_id = ?",
                    harbor.value());
            assertThat(rows).hasSize(1).noneMatch(row -> row.contains(token.text()));
        }
    }

    private void run(String sql) {
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(superuser, sql, harbor.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T at(AgencyId agency, Supplier<T> work) {
        try {
            return CurrentAgency.call(agency, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
