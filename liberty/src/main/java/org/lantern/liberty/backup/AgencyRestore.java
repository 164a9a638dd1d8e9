package org.lantern.liberty.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.lantern.audit.SigningKeys;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.place.PublicAddresses;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.process.Trees;
import org.lantern.liberty.settings.Settings;
import org.lantern.takeout.AgencyReturn;
import org.lantern.takeout.ArchiveReader;
import org.lantern.takeout.Founding;
import org.lantern.takeout.UnusableArchive;
import org.lantern.tenancy.internal.ContextBinder;
import org.lantern.tenancy.internal.ContextSigner;

/** Brings one agency back, from a backup of the whole server or from its own archive, while Lantern works for all others (R9). */
public final class AgencyRestore {

    private static final String PART = "restore";
    private static final String ZIP = "PK";
    /** PostgreSQL's code for a full disk. */
    private static final String DISK_FULL = "53100";

    private static final int ANSWERS_SECONDS = 10;

    private final Installation installation;
    private final Progress progress;
    private final Path work;

    public AgencyRestore(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
        this.work = installation.home().resolve("restore-agency");
    }

    /**
     * What is wanted.
     *
     * @param source a backup with its secrets and key; of an agency's own archive the file alone counts
     * @param agency its slug in the file
     * @param as its slug from now on; empty for its own
     * @param administrator of an agency of its own
     * @param signer the public key of who signed an archive; empty for this installation's own
     */
    public record Wish(
            Restore.Source source,
            String agency,
            Optional<String> as,
            Optional<Founding.Administrator> administrator,
            Optional<Path> signer) {}

    /** @throws CannotGoOn refused or missing, with nothing changed */
    public AgencyReturn.Returned run(Wish wish) throws IOException {
        var target = target();
        clear();
        try {
            Files.createDirectories(work);
            // The database server may be another user, who has to pass.
            Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwx--x--x"));
            return isArchive(wish.source().file()) ? fromArchive(wish, target) : fromBackup(wish, target);
        } catch (UnusableArchive e) {
            throw CannotGoOn.refused(wish.source().file() + ": " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw CannotGoOn.missing(work + " cannot be written: " + e.getMessage());
        } finally {
            clear();
        }
    }

    /** The database that works, in which one agency is written. */
    private Account target() {
        var owner = Account.owner(installation);
        try (var asked = owner.open()) {
            asked.isValid(ANSWERS_SECONDS);
        } catch (SQLException e) {
            throw CannotGoOn.missing(
                    "the database does not run; one agency is brought back while Lantern works: ./lantern up");
        }
        Migrations.of(installation).refuseNewerSchema();
        return owner;
    }

    private void clear() {
        if (Files.exists(aside())) {
            ServerAside.clear(installation, aside());
        }
        Trees.delete(work);
    }

    private Path aside() {
        return work.resolve("server");
    }

    private static boolean isArchive(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw CannotGoOn.missing(file + " cannot be read");
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(ZIP.length()), StandardCharsets.US_ASCII).equals(ZIP);
        }
    }

    private AgencyReturn.Returned fromArchive(Wish wish, Account target) {
        var key =
                wish.signer().orElseGet(() -> installation.secrets().directory().resolve(SigningKeys.PUBLIC_FILE));
        return bring(wish.source().file(), publicKey(key), wish, target);
    }

    private static PublicKey publicKey(Path place) {
        try {
            return SigningKeys.publicKey(place);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw CannotGoOn.missing("the public key of who signed the archive cannot be read at " + place);
        }
    }

    private String domain() {
        return PublicAddresses.of(Settings.current(), installation.ports()).domain();
    }

    private AgencyReturn.Returned fromBackup(Wish wish, Account target) throws IOException {
        Installation.withOwnDatabase("restore of one agency from a backup");
        var file = Files.createFile(
                work.resolve("agency.zip"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var keys = SigningKeys.make();
        try (var aside = ServerAside.of(installation, aside(), wish.source(), progress);
                var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            var manifest = new AgencyCopy(
                            aside.application(),
                            aside.signer(),
                            Release.current().lantern())
                    .write(wish.agency(), out, keys.getPrivate());
            progress.say(PART, manifest.rows() + " rows of " + wish.agency() + " in the backup");
        }
        return bring(file, keys.getPublic(), wish, target);
    }

    private AgencyReturn.Returned bring(Path file, PublicKey key, Wish wish, Account target) {
        try (var archive = ArchiveReader.open(file, key);
                var owner = target.open()) {
            progress.say(PART, "the archive is whole: " + archive.manifest().rows() + " rows");
            var slug = archive.manifest().origin().agency().slug();
            if (!slug.equals(wish.agency())) {
                throw CannotGoOn.refused(
                        wish.source().file() + " is of the agency " + slug + ", not of " + wish.agency());
            }
            owner.setAutoCommit(false);
            var returned = returned(owner, archive, wish);
            owner.commit();
            progress.say(PART, "written, compared and committed");
            return returned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw DISK_FULL.equals(e.getSQLState())
                    ? CannotGoOn.missing("the disk of the database is full; nothing was changed")
                    : CannotGoOn.failed("the database refuses, and nothing was changed: " + e.getMessage(), e);
        }
    }

    private AgencyReturn.Returned returned(Connection owner, ArchiveReader archive, Wish wish) throws SQLException {
        var signer = new ContextSigner(installation.secrets().contextKey());
        var back = new AgencyReturn(
                owner, archive, (connection, agency) -> ContextBinder.apply(connection, signer, agency));
        if (wish.as().isEmpty() && back.isThere(wish.agency())) {
            return back.intoItself();
        }
        return back.asNew(wish.as().orElse(wish.agency()), new Founding(domain(), wish.administrator()));
    }
}
