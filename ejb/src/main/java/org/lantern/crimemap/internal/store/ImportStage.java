package org.lantern.crimemap.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.crimemap.internal.rules.CategoryLoad;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** Rows of a running import: staged, compared with the records held, written over them. One transaction throughout. */
@ApplicationScoped
public class ImportStage {
    private static final String TURN = "(hashtextextended((select app.current_agency()) || '/import', 0))";

    private static final String IS_CHANGED = """
            (o.occurred_at, o.category, o.longitude, o.latitude, o.address)
                is distinct from (s.occurred_at, s.category, s.longitude, s.latitude, s.address)""";

    private static final String FROM_STAGE_AND_HELD = """
             from lantern.import_stage s left join lantern.offence_record o
                on o.tenant_id = s.tenant_id and o.record_number = s.record_number
            where s.tenant_id = (select app.current_agency()) and s.import_id = ?""";

    private static final String COLUMNS =
            "record_number, public_id, occurred_at, occurred_on, category, longitude, latitude, address, district, cell12,"
                    + " cell_row, cell_column, raw";

    private static final String ADD = "insert into lantern.import_stage (import_id, " + COLUMNS + ") " + """
            select ?, n, i::uuid, t::timestamptz, d::date, c, x::float8, y::float8, a, p::int, z::int, r::int, k::int, w::jsonb
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as u(n, i, t, d, c, x, y, a, p, z, r, k, w)""";

    @Inject
    private AgencyConnection connection;

    /** Staged rows against the records held. */
    public record Comparison(long added, long changed, long unchanged) {}

    /** Waits until no other import of the agency writes: two at once could not tell what the other changes. */
    public void begin(UUID importId) {
        connection.call(c -> Statements.list(c, row -> true, "select pg_advisory_xact_lock" + TURN));
        clear(importId);
    }

    /** The turn to write the agency's records, for as long as the transaction lasts; false when an import has it. */
    public boolean tryTurn() {
        return connection
                .call(c -> Statements.one(c, row -> row.getBoolean(1), "select pg_try_advisory_xact_lock" + TURN))
                .orElseThrow();
    }

    public void add(UUID importId, List<StagedRow> rows) {
        connection.call(c -> Statements.update(
                c,
                ADD,
                importId,
                texts(rows, staged -> staged.row().recordNumber()),
                texts(rows, staged -> staged.publicId().toString()),
                texts(rows, staged -> staged.row().occurredAt().toString()),
                texts(rows, staged -> staged.occurredOn().toString()),
                texts(rows, staged -> staged.row().category()),
                texts(rows, staged -> Double.toString(staged.row().place().longitude())),
                texts(rows, staged -> Double.toString(staged.row().place().latitude())),
                texts(rows, staged -> staged.row().address()),
                texts(rows, staged -> Integer.toString(staged.district())),
                texts(rows, staged -> Integer.toString(staged.cell12())),
                texts(rows, staged -> Integer.toString(staged.cell().row())),
                texts(rows, staged -> Integer.toString(staged.cell().column())),
                texts(rows, StagedRow::rawJson)));
    }

    public Comparison compare(UUID importId) {
        return connection.call(c -> Statements.one(
                        c,
                        row -> new Comparison(row.getLong(1), row.getLong(2), row.getLong(3)),
                        "select count(*) filter (where o.record_number is null),"
                                + " count(*) filter (where o.record_number is not null and " + IS_CHANGED + "),"
                                + " count(*) filter (where o.record_number is not null and not " + IS_CHANGED + ")"
                                + FROM_STAGE_AND_HELD,
                        importId)
                .orElseThrow());
    }

    /** The staged rows by category, as if they were held, for a dry run. */
    public List<CategoryLoad> loads(UUID importId, LocalDate lastPublicDay) {
        return connection.call(c -> Statements.list(
                c,
                row -> new CategoryLoad(row.getString(1), row.getLong(2), row.getLong(3)),
                """
                select category, count(*), count(*) filter (where occurred_on > ?)
                from lantern.import_stage where tenant_id = (select app.current_agency()) and import_id = ?
                group by category order by 2 desc, 1""",
                lastPublicDay,
                importId));
    }

    /** Writes what is new or changed, and remembers what stood there before and who had seen it last (R7). */
    public void apply(UUID importId) {
        connection.call(c -> {
            Statements.update(
                    c,
                    "insert into lantern.offence_record_history (import_id, record_number, before, seen_before)"
                            + " select s.import_id, s.record_number, case when " + IS_CHANGED + " then to_jsonb(o) end,"
                            + " o.seen_in" + FROM_STAGE_AND_HELD,
                    importId);
            Statements.update(
                    c,
                    "insert into lantern.offence_record as o (" + COLUMNS + ", seen_in) select " + COLUMNS
                            + ", import_id from lantern.import_stage"
                            + " where tenant_id = (select app.current_agency()) and import_id = ?"
                            + " on conflict (tenant_id, record_number) do update set " + OVERWRITE
                            + " where (o.occurred_at, o.category, o.longitude, o.latitude, o.address) is distinct from"
                            + " (excluded.occurred_at, excluded.category, excluded.longitude, excluded.latitude,"
                            + " excluded.address)",
                    importId);
            return Statements.update(c, """
                    update lantern.offence_record o set seen_in = s.import_id from lantern.import_stage s
                    where o.tenant_id = (select app.current_agency()) and s.tenant_id = o.tenant_id and s.import_id = ?
                      and s.record_number = o.record_number and o.seen_in <> s.import_id""", importId);
        });
    }

    public void clear(UUID importId) {
        connection.call(c -> Statements.update(
                c,
                "delete from lantern.import_stage where tenant_id = (select app.current_agency()) and import_id = ?",
                importId));
    }

    /** Also used when an import is undone. */
    static final String OVERWRITE = """
            public_id = excluded.public_id, occurred_at = excluded.occurred_at, occurred_on = excluded.occurred_on,
            category = excluded.category, longitude = excluded.longitude, latitude = excluded.latitude,
            address = excluded.address, district = excluded.district, cell12 = excluded.cell12,
            cell_row = excluded.cell_row, cell_column = excluded.cell_column, raw = excluded.raw,
            seen_in = excluded.seen_in""";

    private static String[] texts(List<StagedRow> rows, Function<StagedRow, String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }
}
