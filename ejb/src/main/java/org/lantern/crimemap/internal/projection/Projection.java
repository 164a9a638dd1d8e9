package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.RulesEffect;
import org.lantern.crimemap.internal.rules.CategoryLoad;
import org.lantern.crimemap.internal.rules.Effect;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.crimemap.internal.store.OffenceRecords;
import org.lantern.crimemap.internal.store.Rejections;
import org.lantern.tenancy.AgencyClock;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Statements;

/** Rebuilds what the public sees, as a whole, in the transaction of what changed it (R16). */
@ApplicationScoped
public class Projection {
    /** Kind of {@link org.lantern.tenancy.AgencyChanged} when the public map changed. */
    public static final String CHANGED = "crime-map";

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended((select app.current_agency()) || '/crime-map', 0))";

    private static final String PUBLISH = """
            insert into public_map.published_incident
                (public_id, occurred_on, category, district, cell12, cell_row, cell_column)
            select o.public_id, o.occurred_on, v.id::int, o.district, o.cell12, o.cell_row, o.cell_column
            from lantern.offence_record o join unnest(?, ?) as v(category, id) on v.category = o.category
            where o.tenant_id = (select app.current_agency()) and o.occurred_on <= ?""";

    private static final String STATE = """
            insert into public_map.map_state as m
                (version, data_from, data_until, published, withheld, delay_seconds, rebuilt_at)
            select 1, min(occurred_on), max(occurred_on), ?, ?::jsonb, ?, now()
            from lantern.offence_record
            where tenant_id = (select app.current_agency()) and occurred_on <= ?
            on conflict (tenant_id) do update set version = m.version + 1, data_from = excluded.data_from,
                data_until = excluded.data_until, published = excluded.published, withheld = excluded.withheld,
                delay_seconds = excluded.delay_seconds, rebuilt_at = excluded.rebuilt_at""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private OffenceRecords records;

    @Inject
    private Rejections rejections;

    @Inject
    private Releases releases;

    @Inject
    private AgencyClock clock;

    /**
     * Lets the map's versions go on from seconds of the clock: rows that were brought back have a number that others may
     * have seen with another map.
     */
    void leap() {
        connection.call(c -> Statements.update(c, """
                update public_map.map_state set version = greatest(version, extract(epoch from now())::bigint)
                where tenant_id = (select app.current_agency())"""));
    }

    /** Waits until nobody else rebuilds this agency's map, and keeps others waiting until the transaction ends. */
    public void claim() {
        connection.call(c -> Statements.list(c, row -> true, LOCK));
    }

    /** Makes the tables follow these rules and the records held now, and tells every node after commit. */
    public void rebuild(MapRules rules) {
        connection.call(c -> {
            claim();
            LocalDate lastDay = releases.lastPublicDay(rules.delay());
            List<RulesEffect.Category> shown = Effect.of(records.loads(lastDay), rules).categories().stream()
                    .filter(category -> category.publishedAs().isPresent())
                    .toList();
            Map<String, String> numbers = replaceNames(c, shown);
            int published = Statements.update(
                    c,
                    PUBLISH,
                    shown.stream().map(RulesEffect.Category::category).toArray(String[]::new),
                    shown.stream()
                            .map(category -> numbers.get(category.publishedAs().orElseThrow()))
                            .toArray(String[]::new),
                    lastDay);
            return Statements.update(
                    c,
                    STATE,
                    published,
                    withheld(c, rules, lastDay),
                    rules.delay().toSeconds(),
                    lastDay);
        });
        releases.schedule(rules.delay());
        clock.tick(CurrentAgency.id(), CHANGED);
    }

    /** Empties the map and writes the names it will use; they are numbered in their order. */
    private Map<String, String> replaceNames(Connection c, List<RulesEffect.Category> shown) throws SQLException {
        List<String> names = shown.stream()
                .map(category -> category.publishedAs().orElseThrow())
                .distinct()
                .sorted()
                .toList();
        Map<String, String> numbers = new TreeMap<>();
        for (String name : names) {
            numbers.put(name, Integer.toString(numbers.size() + 1));
        }
        Statements.update(
                c, "delete from public_map.published_incident where tenant_id = (select app.current_agency())");
        Statements.update(c, "delete from public_map.category where tenant_id = (select app.current_agency())");
        Statements.update(
                c,
                "insert into public_map.category (id, name) select i::int, n from unnest(?, ?) as u(i, n)",
                numbers.values().toArray(String[]::new),
                numbers.keySet().toArray(String[]::new));
        return numbers;
    }

    /** Counts for the whole map (R15), and for the import that saw the records last. */
    private String withheld(Connection c, MapRules rules, LocalDate lastDay) throws SQLException {
        ReasonTally all = new ReasonTally();
        all.addAll(rejections.standing());
        for (Map.Entry<UUID, List<CategoryLoad>> entry :
                records.loadsByImport(lastDay).entrySet()) {
            RulesEffect effect = Effect.of(entry.getValue(), rules);
            all.addAll(effect.withheld());
            Statements.update(c, """
                    update lantern.import_run set suppressed = ?::jsonb
                    where tenant_id = (select app.current_agency()) and id = ?""", ReasonTally.json(effect.withheld()), entry.getKey());
        }
        return ReasonTally.json(all.counts());
    }
}
