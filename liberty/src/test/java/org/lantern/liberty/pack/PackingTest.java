package org.lantern.liberty.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Progress;

class PackingTest {
    private static final Instant TIME = Instant.parse("2026-11-23T00:00:00Z");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void r2_made_twice_it_is_the_same_whenever_the_files_were_written() throws Exception {
        var first = pack("first.tar.gz", contents());
        for (var file : contents().values()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        var second = pack("second.tar.gz", contents());
        assertThat(second.sha256()).isEqualTo(first.sha256()).isEqualTo(sum(Files.readAllBytes(second.archive())));
        assertThat(second.archive()).hasSameBinaryContentAs(first.archive());

        Files.writeString(directory.resolve("b"), "another text");
        assertThat(pack("third.tar.gz", contents()).sha256())
                .as("positive control")
                .isNotEqualTo(first.sha256());
    }

    @Test
    void r2_entries_are_in_order_nobodys_and_runnable_only_if_they_were() throws Exception {
        Map<String, TarArchiveEntry> entries = new LinkedHashMap<>();
        read(pack("one.tar.gz", contents()).archive(), (entry, bytes) -> entries.put(entry.getName(), entry));
        assertThat(entries.keySet())
                .containsExactly(
                        "lantern-1.2.3/a/deep/" + "x".repeat(120),
                        "lantern-1.2.3/b",
                        "lantern-1.2.3/lantern",
                        "lantern-1.2.3/release",
                        "lantern-1.2.3/SHA256SUMS");
        assertThat(entries.values())
                .allMatch(entry -> entry.getLongUserId() == 0
                        && entry.getLastModifiedTime().toInstant().equals(TIME));
        assertThat(entries.values().stream()
                        .filter(entry -> (entry.getMode() & 0111) != 0)
                        .map(TarArchiveEntry::getName))
                .containsExactly("lantern-1.2.3/lantern");
    }

    @Test
    void r3_its_sums_are_those_of_its_files() throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        var packed = pack("one.tar.gz", contents());
        read(packed.archive(), (entry, bytes) -> files.put(entry.getName().replaceFirst("^[^/]*/", ""), bytes));
        var sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toMap(line -> line.split(" {2}", 2)[1], line -> line.split(" {2}", 2)[0]));
        assertThat(sums.keySet()).isEqualTo(files.keySet());
        for (var file : files.entrySet()) {
            assertThat(sums).containsEntry(file.getKey(), sum(file.getValue()));
        }
        assertThat(Files.readString(directory.resolve("one.tar.gz.sha256")))
                .isEqualTo(packed.sha256() + "  one.tar.gz\n");
    }

    @Test
    void r4_what_is_there_is_not_overwritten() throws Exception {
        var there = Files.writeString(directory.resolve("one.tar.gz"), "mine");
        assertThatThrownBy(() -> pack("one.tar.gz", contents()))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("there already");
        assertThat(there).hasContent("mine");
    }

    @Test
    void r4_what_cannot_be_finished_leaves_nothing() throws Exception {
        var contents = contents();
        contents.put("z", directory.resolve("not-there"));
        assertThatThrownBy(() -> pack("one.tar.gz", contents)).isInstanceOf(IOException.class);
        try (var left = Files.list(directory)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("one.tar.gz"));
        }
    }

    private Packing.Packed pack(String name, SortedMap<String, Path> contents) throws IOException {
        var quiet = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        return new Packing("1.2.3", TIME, quiet).pack(contents, directory.resolve(name));
    }

    private SortedMap<String, Path> contents() throws IOException {
        var script = directory.resolve("script");
        if (!Files.exists(script)) {
            Files.writeString(script, "#!/bin/sh\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
            Files.writeString(directory.resolve("a"), "text");
            Files.writeString(directory.resolve("b"), "more text");
        }
        return new TreeMap<>(Map.of(
                "lantern", script, "b", directory.resolve("b"), "a/deep/" + "x".repeat(120), directory.resolve("a")));
    }

    private interface Receiver {
        void take(TarArchiveEntry entry, byte[] bytes);
    }

    private static void read(Path archive, Receiver receiver) throws IOException {
        try (var tar = new TarArchiveInputStream(new GzipCompressorInputStream(Files.newInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                receiver.take(entry, tar.readAllBytes());
            }
        }
    }

    private static String sum(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
