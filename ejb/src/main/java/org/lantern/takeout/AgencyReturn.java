package org.lantern.takeout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.ChainCheck;
import org.lantern.audit.ChainFinding;
import org.lantern.audit.ChainRows;
import org.lantern.takeout.ArchiveOrigin.ArchivedAgency;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.Statements;

/**
 * Brings an archive into a database, as one transaction that the caller begins and commits (R6 to R8). The connection is the
 * schema's owner's: the application's role may not delete what content is made of. The wall is forced, so it holds for the
 * owner as well.
 */
public final class AgencyReturn {

    /** Work that follows; its handler is the fleet's. */
    public static final String LANE = "agency-returned";

    /** Nobody works in the agency meanwhile; who would let somebody waits until the transaction ends. */
    private static final String THERE = "select id, state from lantern.agency where slug = ? for no key update";

    private static final String AT_WORK =
            "select lane from lantern.due_work where tenant_id = ? and lease_until >= now() limit 1";

    private static final String HELD = """
            select number from lantern.legal_hold
            where tenant_id = (select app.current_agency()) and released_at is null order by placed_at limit 1""";

    private final Connection connection;
    private final ArchiveReader archive;
    private final Binding binding;

    /** Binds a transaction to an agency with the signed context. */
    public interface Binding {
        void bind(Connection connection, AgencyId agency) throws SQLException;
    }

    /** @param connection the schema's owner's, in a transaction in which nothing was done yet */
    public AgencyReturn(Connection connection, ArchiveReader archive, Binding binding) {
        this.connection = connection;
        this.archive = archive;
        this.binding = binding;
    }

    /**
     * What came of it.
     *
     * @param isNew whether it became an agency of its own
     * @param withTrail whether its trail came along
     */
    public record Returned(AgencyId agency, String slug, boolean isNew, boolean withTrail, List<ReturnedTable> tables) {
        public Returned {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Into the agency the archive is of (R7).
     *
     * @throws UnusableArchive if that must not be
     */
    public Returned intoItself() throws SQLException {
        ArchivedAgency origin = archive.manifest().origin().agency();
        Row row = there(origin.slug()).orElseThrow(() -> new UnusableArchive("there is no agency " + origin.slug()));
        if (!row.id().equals(origin.id())) {
            throw new UnusableArchive(
                    "the address " + origin.slug() + " belongs to another agency here; choose a new one with --as");
        }
        if (!row.state().equals("suspended")) {
            throw new UnusableArchive(origin.slug() + " is " + row.state()
                    + ", and its people may be at work; suspend it first: ./lantern agency suspend " + origin.slug());
        }
        Statements.one(connection, found -> found.getString(1), AT_WORK, row.id())
                .ifPresent(lane -> {
                    throw new UnusableArchive("work of " + origin.slug() + " is just running (" + lane
                            + "); try again when it has ended");
                });
        AgencyId agency = new AgencyId(row.id());
        binding.bind(connection, agency);
        requireNoHold(origin.slug());
        List<ReturnedTable> tables = new RowReturn(connection, archive, true, false).run();
        new ReturnNotes(connection, archive).write(agency, false);
        return new Returned(agency, origin.slug(), false, false, tables);
    }

    /** What is replaced is gone, and what is held must not go. */
    private void requireNoHold(String slug) throws SQLException {
        Statements.one(connection, row -> row.getString(1), HELD).ifPresent(number -> {
            throw new UnusableArchive("records of " + slug + " are under legal hold (" + number
                    + "), so nothing there is replaced; choose a new address with --as, or have the hold released");
        });
    }

    /** Whether an agency of that address is there, whichever it is. */
    public boolean isThere(String slug) throws SQLException {
        return there(slug).isPresent();
    }

    /**
     * As an agency of its own (R8).
     *
     * @param slug its address from now on
     * @param founding what the archive does not say of it
     * @throws UnusableArchive if that must not be
     */
    public Returned asNew(String slug, Founding founding) throws SQLException {
        Slug.flawOf(slug).ifPresent(flaw -> {
            throw new UnusableArchive("'" + slug + "' cannot be an agency's address: 2 to 40 of a–z, 0–9 and inner"
                    + " hyphens, and none of the reserved words");
        });
        UUID origin = archive.manifest().origin().agency().id();
        Founding.Administrator first = founding.administrator().orElseGet(this::firstAdministrator);
        boolean isKnown = Statements.one(connection, row -> true, "select 1 from lantern.agency where id = ?", origin)
                .isPresent();
        AgencyId agency = new AgencyId(isKnown ? ReturnNotes.newId(connection) : origin);
        founding.insert(connection, agency, slug, archive.manifest().origin());
        binding.bind(connection, agency);
        List<ReturnedTable> tables = new RowReturn(connection, archive, false, !isKnown).run();
        founding.complete(connection, agency, first);
        if (!isKnown) {
            requireWholeTrail(agency);
        }
        new ReturnNotes(connection, archive).write(agency, !isKnown);
        return new Returned(agency, slug, true, !isKnown, tables);
    }

    /** Members do not come along, so the archive is asked. */
    private Founding.Administrator firstAdministrator() {
        List<Founding.Administrator> found = new ArrayList<>();
        archive.manifest().tables().stream()
                .filter(table -> table.name().equals("lantern.membership"))
                .forEach(table ->
                        archive.rows(table, row -> Founding.administrator(row).ifPresent(found::add)));
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new UnusableArchive(
                        "it names no agency administrator who could be asked in; name one with --administrator"));
    }

    private void requireWholeTrail(AgencyId agency) throws SQLException {
        ChainCheck check = new ChainCheck(agency.value(), List.of());
        ChainRows.each(connection, agency.value(), check::next);
        List<ChainFinding> findings = new ArrayList<>(check.end());
        if (!findings.isEmpty()) {
            throw new UnusableArchive("its audit trail is not whole: "
                    + findings.getFirst().what() + " at " + findings.getFirst().position());
        }
    }

    private Optional<Row> there(String slug) throws SQLException {
        return Statements.one(connection, row -> new Row(row.getObject(1, UUID.class), row.getString(2)), THERE, slug);
    }

    private record Row(UUID id, String state) {}
}
