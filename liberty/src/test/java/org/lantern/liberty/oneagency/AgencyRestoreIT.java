package org.lantern.liberty.oneagency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.backup.AgencyRestore;
import org.lantern.liberty.backup.Backup;
import org.lantern.liberty.backup.Restore;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.RunningLantern;
import org.lantern.takeout.AgencyReturn.Returned;
import org.lantern.takeout.ReturnedTable.Fate;

/** R9 of backup, R9 and R10 of takeout: out by the console and back by the command's own means, beside agencies at work. */
class AgencyRestoreIT {
    private static final String AGENCY = "lakemont";
    private static final Duration BOUND = Duration.ofMinutes(2);
    private static final Pattern INVITATION = Pattern.compile("/invitations/[A-Za-z0-9_-]{64}");
    private static final int CLOSED = 404;

    private final RunningLantern lantern = RunningLantern.shared();
    private final Rows rows = new Rows(lantern);
    private final String slug = "r-" + UUID.randomUUID().toString().substring(0, 12);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_agency_goes_out_and_comes_back_and_nobody_else_is_touched() throws Exception {
        var archive = folder.resolve("agency.zip");
        var chief = lantern.accounts().of(AGENCY, "agency-administrator");
        assertThat(new Packing(lantern, chief).into(archive)).isEmpty();
        var before = rows.content(AGENCY);
        var others = rows.ofOthers();

        var letters = new Letters(new CaughtMail(lantern.installation().caughtMail()));
        var earlier = letters.newest(chief.username(), INVITATION);

        var returned = restore(archive, AGENCY, Optional.of(slug));
        assertThat(returned.isNew()).isTrue();
        assertThat(rows.content(slug)).isEqualTo(before);
        assertThat(rows.ofOthers(returned.agency().value())).isEqualTo(others);
        assertThat(letters.linkAfter(earlier, chief.username(), INVITATION)).contains("/invitations/");
        assertThat(Waiting.until(BOUND, () -> lantern.agency(slug).get("/").status() == CLOSED))
                .isTrue();

        overwritten(archive, returned);
    }

    /** Then from a backup, over what has been spoilt meanwhile: of the copy, so that the demo agency works on. */
    private void overwritten(Path archive, Returned copy) throws Exception {
        var whole = rows.content(slug);
        var backup = folder.resolve("whole.backup");
        new Backup(lantern.installation(), "", progress(), Clock.systemUTC()).take(backup);
        rows.change("delete from lantern.offence_record where tenant_id = '" + copy.agency() + "'");
        assertThat(rows.content(slug)).isNotEqualTo(whole);
        assertThatThrownBy(() -> restore(backup, slug, Optional.empty()))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("suspend it first");
        assertThatThrownBy(() -> restore(backup, "nobody", Optional.empty())).hasMessageContaining(slug);
        assertThatThrownBy(() -> restore(archive, AGENCY, Optional.of(slug))).hasMessageContaining("taken");

        vendor().post("/api/v1/agencies/" + slug + "/suspend", reason()).expect(200);
        var others = rows.ofOthers(copy.agency().value());
        var returned = restore(backup, slug, Optional.empty());
        assertThat(returned.tables())
                .filteredOn(table -> table.fate() == Fate.WRITTEN)
                .allMatch(table -> table.here() == table.inArchive());
        assertThat(rows.content(slug)).isEqualTo(whole);
        assertThat(rows.ofOthers(copy.agency().value())).isEqualTo(others);
        assertThat(lantern.installation().home().resolve("restore-agency")).doesNotExist();
        vendor().post("/api/v1/agencies/" + slug + "/resume").expect(200);
    }

    private static JsonObject reason() {
        return Json.createObjectBuilder().add("reason", "Brought back").build();
    }

    private Returned restore(Path file, String agency, Optional<String> as) throws IOException, SQLException {
        var source = new Restore.Source(file, Backup.secretsOf(file), Backup.ownKey(lantern.installation()));
        return new AgencyRestore(lantern.installation(), progress())
                .run(new AgencyRestore.Wish(source, agency, as, Optional.empty(), Optional.empty()));
    }

    private Site vendor() {
        return lantern.platform().as(lantern.token(lantern.accounts().vendorOperator()));
    }

    private static Progress progress() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream()));
    }
}
