package org.lantern.takeout;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lantern.takeout.ArchiveManifest.ArchivedFile;

/** An archive on the disk, of which every byte has been compared with its manifest (R5). */
public final class ArchiveReader implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MANIFEST = 1 << 26;

    private final ZipFile zip;
    private final ArchiveManifest manifest;
    private final String sha256;

    private ArchiveReader(ZipFile zip, PublicKey key) throws IOException {
        this.zip = zip;
        byte[] json = whole(ArchiveManifest.NAME);
        String seal = new String(whole(ArchiveSeal.NAME), StandardCharsets.US_ASCII);
        if (!ArchiveSeal.isBy(key, json, seal)) {
            throw new UnusableArchive("its signature is not by the key it should be by: it was altered, or comes from"
                    + " another installation");
        }
        this.manifest = ArchiveManifest.read(json);
        this.sha256 = HexFormat.of().formatHex(TableRows.sha256().digest(json));
        requireWhole();
    }

    /**
     * Reads all of it once.
     *
     * @param key of who should have signed it
     * @throws UnusableArchive if it is cut short, altered, not signed by that key, or no archive at all
     */
    public static ArchiveReader open(Path file, PublicKey key) {
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new ArchiveReader(zip, key);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnusableArchive("it was cut short or altered, or is no archive: " + e.getMessage());
        } catch (IOException e) {
            throw new UnusableArchive("it cannot be read: " + e.getMessage());
        }
    }

    public ArchiveManifest manifest() {
        return manifest;
    }

    /** Of the manifest, which names all else: what this archive is known by. */
    public String sha256() {
        return sha256;
    }

    /** Each row of a table, without its end of line. */
    public void rows(ArchivedTable table, Consumer<String> taker) {
        try (var lines = new BufferedReader(new InputStreamReader(in(table.file()), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                taker.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a row names by its SHA-256.
     *
     * @throws UnusableArchive if it is not there
     */
    byte[] file(String sha256, String ending) {
        String name = ArchiveWriter.fileName(sha256, ending);
        if (manifest.files().stream().noneMatch(file -> file.name().equals(name))) {
            throw new UnusableArchive("a row refers to " + name + ", which is not in it");
        }
        try (InputStream content = in(name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireWhole() throws IOException {
        Set<String> named = new HashSet<>(List.of(ArchiveManifest.NAME, ArchiveSeal.NAME));
        for (ArchivedTable table : manifest.tables()) {
            requireWhole(table.file(), table.bytes(), table.sha256());
            named.add(table.file());
        }
        for (ArchivedFile file : manifest.files()) {
            requireWhole(file.name(), file.bytes(), file.sha256());
            named.add(file.name());
        }
        List<String> present = zip.stream().map(ZipEntry::getName).toList();
        Optional<String> surplus =
                present.stream().filter(name -> !named.contains(name)).findFirst();
        if (surplus.isPresent() || present.size() != named.size()) {
            throw new UnusableArchive("it holds what its manifest does not name: " + surplus.orElse("a name twice"));
        }
    }

    private void requireWhole(String name, long bytes, String sum) throws IOException {
        MessageDigest digest = TableRows.sha256();
        long read = 0;
        try (InputStream content = in(name)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n > 0 && read <= bytes; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
                read += n;
            }
        }
        if (read != bytes || !HexFormat.of().formatHex(digest.digest()).equals(sum)) {
            throw new UnusableArchive(name + " was cut short or altered");
        }
    }

    private byte[] whole(String name) throws IOException {
        try (InputStream content = in(name)) {
            byte[] bytes = content.readNBytes(LONGEST_MANIFEST);
            if (content.read() >= 0) {
                throw new UnusableArchive(name + " is longer than any that Lantern writes");
            }
            return bytes;
        }
    }

    private InputStream in(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnusableArchive(name + " is missing in it");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
