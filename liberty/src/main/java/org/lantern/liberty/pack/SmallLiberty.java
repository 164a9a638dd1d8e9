package org.lantern.liberty.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Launch;
import org.lantern.liberty.server.Liberty;

/**
 * Open Liberty with the features that Lantern's configuration names and nothing else: a fifth of the whole. Liberty's own
 * {@code server package --include=minify,runtime} finds out which files those are.
 */
final class SmallLiberty {

    private static final Pattern FEATURES = Pattern.compile("<featureManager>.*?</featureManager>", Pattern.DOTALL);
    private static final String SERVER = "lantern";
    /** What Liberty adds: the server it was asked about (ours is written at each start), and a note of the hour. */
    private static final Pattern ADDED = Pattern.compile("wlp/(usr/servers/.*|lib/versions/package_[^/]*\\.txt)");

    private final Path distribution;
    private final Path work;

    /**
     * @param distribution the whole of Liberty, unpacked
     * @param work an empty folder
     */
    SmallLiberty(Path distribution, Path work) {
        this.distribution = distribution;
        this.work = work;
    }

    /**
     * Writes it as a zip archive whose bytes depend on nothing but names and contents: entries in order, not compressed.
     *
     * @param time of every entry
     */
    Path zip(Instant time) throws IOException {
        Path server = Files.createDirectories(work.resolve("servers").resolve(SERVER));
        Files.writeString(server.resolve("server.xml"), "<server>" + features() + "</server>");
        Path found = work.resolve("found.zip");
        pack(found);
        Path small = work.resolve("small.zip");
        try (var from = ZipFile.builder().setPath(found).get();
                var to = new ZipArchiveOutputStream(small)) {
            to.setMethod(ZipEntry.STORED);
            var entries = new TreeMap<String, ZipArchiveEntry>();
            for (var entry : Collections.list(from.getEntries())) {
                entries.put(entry.getName(), entry);
            }
            for (var entry : entries.values()) {
                if (!ADDED.matcher(entry.getName()).matches()) {
                    copy(from, entry, to, time);
                }
            }
        }
        return small;
    }

    static String features() throws IOException {
        try (InputStream in = Liberty.class.getResourceAsStream("server.xml")) {
            var matcher = FEATURES.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!matcher.find()) {
                throw new IllegalStateException("server.xml names no features");
            }
            return matcher.group();
        }
    }

    private void pack(Path archive) throws IOException {
        var command = List.of(
                distribution.resolve("bin").resolve("server").toString(),
                "package",
                SERVER,
                "--include=minify,runtime",
                "--archive=" + archive);
        var environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "WLP_USER_DIR", work.toString(),
                "WLP_OUTPUT_DIR", work.resolve("output").toString());
        Path log = work.resolve("log");
        try {
            int end = new Launch(command, environment, work, log).start().waitFor();
            if (end != 0 || !Files.exists(archive)) {
                throw CannotGoOn.failed("Liberty could not be made smaller: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted while Liberty was made smaller");
        }
    }

    private static void copy(ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to, Instant time)
            throws IOException {
        byte[] bytes;
        try (var in = from.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        var sum = new CRC32();
        sum.update(bytes);
        var copy = new ZipArchiveEntry(entry.getName());
        copy.setTime(FileTime.from(time));
        copy.setUnixMode(entry.getUnixMode());
        copy.setSize(bytes.length);
        copy.setCrc(sum.getValue());
        to.putArchiveEntry(copy);
        to.write(bytes);
        to.closeArchiveEntry();
    }
}
