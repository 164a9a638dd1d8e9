package org.lantern.liberty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_top_folder_becomes_the_place() throws IOException {
        Archive.unzip(zip("server-1.0/bin/run"), directory.resolve("server"));
        assertThat(directory.resolve("server/bin/run")).hasContent("content");
    }

    @Test
    void what_is_there_is_left_alone() throws IOException {
        Files.createDirectories(directory.resolve("server"));
        Archive.unzip(zip("server-1.0/bin/run"), directory.resolve("server"));
        assertThat(directory.resolve("server")).isEmptyDirectory();
    }

    /** PostgreSQL of a root that may not be root runs as another user than the one who unpacked it. */
    @Test
    void whoever_may_read_a_program_may_run_it_and_nothing_else_becomes_one() throws IOException {
        var zip = directory.resolve("modes.zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            for (var mode : Map.of("program", 0100755, "text", 0100644).entrySet()) {
                var entry = new ZipArchiveEntry("server-1.0/" + mode.getKey());
                entry.setUnixMode(mode.getValue());
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
        }
        Archive.unzip(zip, directory.resolve("server"));
        for (var person : List.of("OWNER", "GROUP", "OTHERS")) {
            var read = PosixFilePermission.valueOf(person + "_READ");
            var run = PosixFilePermission.valueOf(person + "_EXECUTE");
            var program = Files.getPosixFilePermissions(directory.resolve("server/program"));
            assertThat(program.contains(run)).as(person).isEqualTo(program.contains(read));
            assertThat(Files.getPosixFilePermissions(directory.resolve("server/text")))
                    .doesNotContain(run);
        }
    }

    @Test
    void an_entry_that_leaves_its_folder_is_refused_and_nothing_appears() throws IOException {
        var zip = zip("server-1.0/../../evil");
        assertThatThrownBy(() -> Archive.unzip(zip, directory.resolve("server")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(directory.resolve("server")).doesNotExist();
        assertThat(directory.resolve("evil")).doesNotExist();
    }

    private Path zip(String entry) throws IOException {
        Path file = directory.resolve("server.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("content".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
