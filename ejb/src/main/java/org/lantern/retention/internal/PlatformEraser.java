package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lantern.keeping.RecordClass;
import org.lantern.retention.PlatformRecords;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Erases what people left who belong to no agency (R9). Every method is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PlatformEraser {
    private static final int LISTED = 100;

    private static final String NOTE =
            "insert into lantern.platform_retention (id, record_class, erased) values (?, ?, ?)";

    private static final String NOTED =
            "select record_class, erased, at from lantern.platform_retention order by id desc limit " + LISTED;

    @Inject
    private PlatformConnection connection;

    /** All of the class whose time is over, with a note of how many. */
    public long erase(RecordClass entry) {
        double seconds = Duration.ofDays(Schedules.days(entry, Optional.empty()).orElseThrow())
                .toSeconds();
        return connection.call(c -> {
            long gone = Statements.one(
                            c, row -> row.getLong(1), ErasingSql.of(entry).erase(), seconds, seconds, Integer.MAX_VALUE)
                    .orElse(0L);
            if (gone > 0) {
                Statements.update(c, NOTE, Ids.next(), entry.name(), gone);
            }
            return gone;
        });
    }

    /** What went lately, newest first. */
    public List<PlatformRecords.Gone> gone() {
        return connection.call(c -> Statements.list(
                c,
                row -> new PlatformRecords.Gone(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                NOTED));
    }
}
