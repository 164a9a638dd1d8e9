package org.lantern.crimemap.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.ReasonCount;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** Rows that were not kept, and why. */
@ApplicationScoped
public class Rejections {
    @Inject
    private AgencyConnection connection;

    public void add(UUID importId, List<Rejection> rejections) {
        connection.call(c -> Statements.update(
                c,
                """
                insert into lantern.import_rejection (import_id, line, reason, row_key, cells)
                select ?, l::bigint, r, coalesce(nullif(k, ''), 'sha256:' || encode(sha256(convert_to(w, 'UTF8')), 'hex')),
                       w::jsonb
                from unnest(?, ?, ?, ?) as u(l, r, k, w)""",
                importId,
                texts(rejections, rejection -> Long.toString(rejection.line())),
                texts(rejections, rejection -> rejection.reason().code()),
                texts(rejections, Rejection::recordNumber),
                texts(rejections, rejection -> json(rejection.cells()))));
    }

    /** In the order of the file. */
    public void each(UUID importId, Consumer<Rejection> receiver) {
        connection.call(c -> {
            Statements.each(
                    c,
                    row -> receiver.accept(new Rejection(
                            row.getLong(1),
                            Reason.of(row.getString(2)).orElseThrow(),
                            row.getString(3),
                            cells(row.getString(4)))),
                    """
                    select line, reason, row_key, cells from lantern.import_rejection
                    where tenant_id = (select app.current_agency()) and import_id = ? order by line""",
                    importId);
            return importId;
        });
    }

    /**
     * Rows of done imports that are not on record: of a row that came in several files the last verdict counts, and none
     * when a later file brought it in. Duplicates are left out: their first copy is on record.
     */
    public List<ReasonCount> standing() {
        return connection.call(c -> Statements.list(
                c, row -> new ReasonCount(Reason.of(row.getString(1)).orElseThrow(), row.getLong(2)), """
                select reason, count(*) from (
                    select distinct on (j.row_key) j.row_key, j.reason
                    from lantern.import_rejection j
                    join lantern.import_run r on r.tenant_id = j.tenant_id and r.id = j.import_id
                    where j.tenant_id = (select app.current_agency()) and r.state = 'done' and not r.dry_run
                      and j.reason <> 'duplicate-in-file'
                    order by j.row_key, r.ended_at desc, j.line desc) last
                where not exists (
                    select 1 from lantern.offence_record o
                    where o.tenant_id = (select app.current_agency()) and o.record_number = last.row_key)
                group by reason"""));
    }

    private static String json(List<String> cells) {
        return Json.createArrayBuilder(
                        cells.stream().map(cell -> cell.replace("\0", "")).toList())
                .build()
                .toString();
    }

    private static List<String> cells(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonString::getString);
        }
    }

    private static String[] texts(List<Rejection> rejections, Function<Rejection, String> field) {
        return rejections.stream().map(field).toArray(String[]::new);
    }
}
