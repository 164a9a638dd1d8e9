package org.lantern.crimemap.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.internal.rules.CategoryLoad;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** The records the agency holds. */
@ApplicationScoped
public class OffenceRecords {
    /**
     * An added record has neither {@code before} nor {@code seen_before}, a changed one has both, one that was seen again
     * has {@code seen_before} alone. What a later import remembers of this one is handed to the import before.
     */
    private static final List<String> RESTORE = List.of(
            """
            delete from lantern.offence_record o using lantern.offence_record_history h
            where o.tenant_id = (select app.current_agency()) and h.tenant_id = o.tenant_id and h.import_id = ?
              and h.record_number = o.record_number and h.before is null and h.seen_before is null""",
            """
            insert into lantern.offence_record as o select b.* from lantern.offence_record_history h,
                jsonb_populate_record(null::lantern.offence_record, h.before) b
            where h.tenant_id = (select app.current_agency()) and h.import_id = ? and h.before is not null
            on conflict (tenant_id, record_number) do update set
            """ + ImportStage.OVERWRITE,
            """
            update lantern.offence_record o set seen_in = h.seen_before from lantern.offence_record_history h
            where o.tenant_id = (select app.current_agency()) and h.tenant_id = o.tenant_id and h.import_id = ?
              and h.record_number = o.record_number and h.seen_before is not null
              and (h.before is not null or o.seen_in = h.import_id)""",
            """
            update lantern.offence_record_history later set seen_before = h.seen_before
            from lantern.offence_record_history h
            where later.tenant_id = (select app.current_agency()) and h.tenant_id = later.tenant_id and h.import_id = ?
              and h.record_number = later.record_number and later.seen_before = h.import_id""",
            // An import from before V0110 does not know who had seen the records it only met again.
            """
            update lantern.offence_record o set seen_in = before.id
            from lantern.import_run this cross join lateral (
                select r.id from lantern.import_run r
                where r.tenant_id = this.tenant_id and r.state = 'done' and not r.dry_run and r.ended_at < this.ended_at
                order by r.ended_at desc limit 1) before
            where this.tenant_id = (select app.current_agency()) and this.id = ?
              and o.tenant_id = this.tenant_id and o.seen_in = this.id""",
            """
            delete from lantern.offence_record_history
            where tenant_id = (select app.current_agency()) and import_id = ?""");

    @Inject
    private AgencyConnection connection;

    /** All records by category, the most frequent first; those of later days count as delayed. */
    public List<CategoryLoad> loads(LocalDate lastPublicDay) {
        return connection.call(c -> Statements.list(
                c, row -> new CategoryLoad(row.getString(1), row.getLong(2), row.getLong(3)), """
                select category, count(*), count(*) filter (where occurred_on > ?)
                from lantern.offence_record where tenant_id = (select app.current_agency())
                group by category order by 2 desc, 1""", lastPublicDay));
    }

    /** The same, by the import that saw the records last. */
    public Map<UUID, List<CategoryLoad>> loadsByImport(LocalDate lastPublicDay) {
        Map<UUID, List<CategoryLoad>> loads = new LinkedHashMap<>();
        connection.call(c -> {
            Statements.each(
                    c,
                    row -> loads.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                            .add(new CategoryLoad(row.getString(2), row.getLong(3), row.getLong(4))),
                    """
                    select seen_in, category, count(*),
                           count(*) filter (where occurred_on > ?)
                    from lantern.offence_record where tenant_id = (select app.current_agency())
                    group by seen_in, category""",
                    lastPublicDay);
            return loads;
        });
        return loads;
    }

    /** A later import that changed, or met again, some of the records that this one wrote. */
    public Optional<UUID> builtOn(UUID importId) {
        return connection.call(c -> Statements.one(c, row -> row.getObject(1, UUID.class), """
                select o.seen_in from lantern.offence_record_history h
                join lantern.offence_record o on o.tenant_id = h.tenant_id and o.record_number = h.record_number
                where h.tenant_id = (select app.current_agency()) and h.import_id = ? and o.seen_in <> ?
                  and (h.before is not null or h.seen_before is null) limit 1""", importId, importId));
    }

    /** Puts every record back as it stood before the import, and to whom it counted then. */
    public void restore(UUID importId) {
        connection.call(c -> {
            for (String step : RESTORE) {
                Statements.update(c, step, importId);
            }
            return importId;
        });
    }
}
