package org.lantern.liberty.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.place.CannotGoOn;

/** R3, R6: what a sealed file is worth, and what is said of one that is not as it was written. */
class SealedFilesTest {
    private static final int LARGE = 300_000;
    private static final Manifest MANIFEST =
            new Manifest(Manifest.DATA, Instant.parse("2026-11-01T05:30:00Z"), "0.2.0", "0230", "18.6.0", LARGE);

    @TempDir
    private Path folder = Path.of("");

    private Path key = Path.of("");
    private Path sealed = Path.of("");
    private final byte[] large = new byte[LARGE];

    @BeforeEach
    void aSealedFile() throws IOException {
        key = Seal.ownKey(folder);
        sealed = folder.resolve("a.backup");
        new Random(7).nextBytes(large);
        write(MANIFEST);
    }

    private void write(Manifest manifest) throws IOException {
        var content = Files.write(folder.resolve("content"), large);
        try (var out = new SealedWriter(Files.newOutputStream(sealed), Seal.forRecipients("", folder))) {
            out.text(Manifest.NAME, manifest.json());
            out.folder("data/empty");
            out.file("data/content", content);
            out.end();
        }
    }

    private Path unpacked() throws IOException {
        var target = Files.createDirectory(folder.resolve("unpacked"));
        try (var in = new SealedReader(sealed, key)) {
            assertThat(in.manifest()).isEqualTo(MANIFEST);
            in.unpack(target);
        }
        return target;
    }

    @Test
    void r3_what_is_sealed_comes_back_and_nobody_reads_it_meanwhile() throws IOException {
        var target = unpacked();
        assertThat(target.resolve("data/content")).hasBinaryContent(large);
        assertThat(target.resolve("data/empty")).isEmptyDirectory();
        assertThat(Files.readString(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1\n")
                .doesNotContain(Manifest.NAME);
    }

    @Test
    void r3_it_is_sealed_for_everybody_named() throws IOException {
        var two = List.of(Seal.newKey(), Seal.newKey());
        var named = String.join(
                " , ",
                two.stream()
                        .map(each -> each.lines().findFirst().orElseThrow().substring(14))
                        .toList());
        try (var out = new SealedWriter(Files.newOutputStream(sealed), Seal.forRecipients(named, folder))) {
            out.text(Manifest.NAME, MANIFEST.json());
            out.end();
        }
        for (var each : two) {
            try (var in = new SealedReader(sealed, Files.writeString(folder.resolve("one"), each))) {
                assertThat(in.manifest()).isEqualTo(MANIFEST);
            }
        }
        assertThatThrownBy(() -> new SealedReader(sealed, key)).hasMessageContaining("another key");
        assertThatThrownBy(() -> Seal.forRecipients("age1nobody", folder)).hasMessageContaining("'age1nobody' is not");
    }

    @Test
    void r6_another_key_none_and_what_is_no_key_are_told_apart() throws IOException {
        var other = Files.writeString(folder.resolve("other"), Seal.newKey());
        assertThatThrownBy(() -> new SealedReader(sealed, other)).hasMessageContaining("sealed for another key");
        assertThatThrownBy(() -> new SealedReader(sealed, folder.resolve("nowhere")))
                .hasMessageContaining("--key");
        var words = Files.writeString(folder.resolve("words"), "correct horse");
        assertThatThrownBy(() -> new SealedReader(sealed, words)).hasMessageContaining("there is no key in");
    }

    @Test
    void r6_one_byte_changed_or_cut_off_anywhere_is_found() throws IOException {
        var whole = Files.readAllBytes(sealed);
        for (int at : List.of(300, whole.length / 2, whole.length - 1)) {
            var altered = whole.clone();
            altered[at] ^= 1;
            Files.write(sealed, altered);
            assertRefused();
            Files.write(sealed, java.util.Arrays.copyOf(whole, at));
            assertRefused();
        }
        Files.write(sealed, whole);
        assertThat(unpacked()).as("positive control").isNotEmptyDirectory();
    }

    private void assertRefused() throws IOException {
        var target = Files.createTempDirectory(folder, "broken");
        assertThatThrownBy(() -> {
                    try (var in = new SealedReader(sealed, key)) {
                        in.manifest();
                        in.unpack(target);
                    }
                })
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining(sealed.toString());
    }

    @Test
    void r6_what_is_no_backup_is_called_so() throws IOException {
        Files.writeString(sealed, "Dear diary,\n");
        assertThatThrownBy(() -> new SealedReader(sealed, key)).hasMessageContaining("not a backup of Lantern");
        assertThatThrownBy(() -> new SealedReader(folder.resolve("nothing"), key))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void r6_a_newer_release_another_postgresql_and_the_other_file_are_refused() {
        MANIFEST.require(Manifest.DATA);
        assertThatThrownBy(() -> MANIFEST.require(Manifest.SECRETS)).hasMessageContaining("holds data, not secrets");
        assertThatThrownBy(() -> of("99.0.0", "18.6.0").require(Manifest.DATA))
                .hasMessageContaining("newer release, 99.0.0");
        assertThatThrownBy(() -> of("0.2.0", "17.2").require(Manifest.DATA)).hasMessageContaining("PostgreSQL 17.2");
        assertThatThrownBy(() -> Manifest.read("{\"format\":2}")).hasMessageContaining("format 2");
        assertThatThrownBy(() -> Manifest.read("{\"format\":1}")).hasMessageContaining("does not say what it is");
    }

    private static Manifest of(String release, String postgresql) {
        return new Manifest(Manifest.DATA, MANIFEST.takenAt(), release, "0230", postgresql, 1);
    }
}
