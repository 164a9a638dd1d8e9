package org.lantern.liberty.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped to run a release with. */
class DeployTest {

    private static final Path SHIPPED = Path.of("src", "main", "package");
    private static final Pattern INSTRUCTION = Pattern.compile("(?m)^([A-Z]+) ");
    private static final Set<String> INSTRUCTIONS = Set.of(
            "ARG",
            "FROM",
            "RUN",
            "ADD",
            "COPY",
            "USER",
            "ENV",
            "VOLUME",
            "WORKDIR",
            "STOPSIGNAL",
            "ENTRYPOINT",
            "CMD",
            "EXPOSE");

    @TempDir
    private Path folder = Path.of("");

    /** With a program and a user that are there, for of those of the installation this machine knows nothing. */
    @Test
    void systemd_takes_the_units() throws Exception {
        Path verifier = Path.of("/usr/bin/systemd-analyze");
        assumeThat(verifier).as("systemd-analyze is not on this machine").exists();
        for (var name : List.of("lantern.service", "lantern-production.service")) {
            String unit = Files.readString(SHIPPED.resolve(name))
                    .replaceAll("(?m)^(ExecStart|ExecStartPre)=\\S+", "$1=/bin/true")
                    .replaceAll("(?m)^(User|Group)=.*$", "$1=root");
            Path file = Files.writeString(folder.resolve(name), unit);
            var verify = new ProcessBuilder(verifier.toString(), "verify", "--man=no", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String words = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(words.lines().filter(line -> line.contains(name))).isEmpty();
            assertThat(verify.waitFor()).as(words).isZero();
        }
    }

    /** No engine is here to build it with: at least its instructions are of the language, and it does not run as root. */
    @Test
    void the_containerfile_is_of_its_language_and_ends_as_nobodys_root() throws IOException {
        String file = Files.readString(SHIPPED.resolve("Containerfile")).replaceAll("(?m)^#.*$", "");
        var used =
                INSTRUCTION.matcher(file).results().map(found -> found.group(1)).toList();
        assertThat(new TreeSet<>(used)).isSubsetOf(INSTRUCTIONS);
        assertThat(used.indexOf("FROM")).isEqualTo(1);
        assertThat(used.lastIndexOf("USER"))
                .isLessThan(used.indexOf("ENTRYPOINT"))
                .isGreaterThan(used.lastIndexOf("RUN"));
        assertThat(file).contains("\nUSER lantern\n").doesNotContain("USER root");
    }
}
