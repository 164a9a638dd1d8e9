package org.lantern.liberty.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.ExitCode;
import org.lantern.liberty.place.Release;

class ClusterTest {

    @TempDir
    private Path directory = Path.of("");

    /** R6 */
    @Test
    void data_of_another_postgresql_is_refused() throws IOException {
        Files.writeString(directory.resolve("PG_VERSION"), "99\n");
        assertThatThrownBy(() -> cluster().refuseOtherVersion())
                .isInstanceOfSatisfying(
                        CannotGoOn.class, end -> assertThat(end.exitCode()).isEqualTo(ExitCode.REFUSED))
                .hasMessageContaining("PostgreSQL 99");
    }

    @Test
    void data_of_ours_and_no_data_are_fine() throws IOException {
        assertThatCode(() -> cluster().refuseOtherVersion()).doesNotThrowAnyException();
        Files.writeString(directory.resolve("PG_VERSION"), Release.current().postgresqlMajor() + "\n");
        assertThatCode(() -> cluster().refuseOtherVersion()).doesNotThrowAnyException();
    }

    private Cluster cluster() {
        return new Cluster(directory, directory.resolve("binaries"));
    }
}
