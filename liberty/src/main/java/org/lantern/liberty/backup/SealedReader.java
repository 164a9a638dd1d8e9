package org.lantern.liberty.backup;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Sha256;

/** A sealed file as it is read. Whatever is not as it was written ends it in words (R6). */
final class SealedReader implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int SMALL = 1 << 20;

    private final Path file;
    private final TarArchiveInputStream tar;
    private final Map<String, String> found = new TreeMap<>();

    /** @throws CannotGoOn if it is sealed for another key, or no backup */
    SealedReader(Path file, Path key) throws IOException {
        this.file = file;
        if (!Files.isReadable(file)) {
            throw CannotGoOn.missing(file + " cannot be read");
        }
        var opened = Seal.opened(file, key);
        try {
            this.tar = new TarArchiveInputStream(
                    new GzipCompressorInputStream(new BufferedInputStream(opened, BUFFER)),
                    StandardCharsets.UTF_8.name());
        } catch (IOException e) {
            opened.close();
            throw broken(e);
        }
    }

    /** The first thing in it. */
    Manifest manifest() {
        try {
            var entry = tar.getNextEntry();
            if (entry == null || !entry.getName().equals(Manifest.NAME)) {
                throw CannotGoOn.refused(file + " is not a backup of Lantern");
            }
            return Manifest.read(text(entry));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /**
     * Unpacks all that follows and checks it.
     *
     * @param target a directory that holds nothing yet
     */
    void unpack(Path target) {
        String listed = "";
        for (var entry = next(); entry != null; entry = next()) {
            if (entry.getName().equals(SealedWriter.SUMS)) {
                listed = last(entry);
            } else {
                put(entry, target);
            }
        }
        var expected =
                listed.lines().collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
        if (!expected.equals(found)) {
            throw CannotGoOn.refused(file + " is not as it was written: its list and its content differ");
        }
    }

    private String last(TarArchiveEntry entry) {
        try {
            return new String(tar.readNBytes((int) entry.getSize()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private @Nullable TarArchiveEntry next() {
        try {
            return tar.getNextEntry();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void put(TarArchiveEntry entry, Path target) {
        Path place = target.resolve(entry.getName()).normalize();
        if (!place.startsWith(target)) {
            throw CannotGoOn.refused(file + " holds " + entry.getName() + ", which leads out of it");
        }
        try {
            if (entry.isDirectory()) {
                Files.createDirectories(place);
                return;
            }
            Files.createDirectories(place.getParent());
            var digest = Sha256.begin();
            try (OutputStream out =
                    new DigestOutputStream(Files.newOutputStream(place, StandardOpenOption.CREATE_NEW), digest)) {
                copy(out);
            }
            found.put(entry.getName(), Sha256.end(digest));
        } catch (IOException e) {
            throw CannotGoOn.missing(place + " cannot be written: " + e.getMessage());
        }
    }

    /** What cannot be read is the backup's fault, what cannot be written is not. */
    private void copy(OutputStream out) throws IOException {
        for (var part = read(); part.length > 0; part = read()) {
            out.write(part);
        }
    }

    private byte[] read() {
        try {
            return tar.readNBytes(BUFFER);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private String text(TarArchiveEntry entry) throws IOException {
        if (entry.getSize() > SMALL) {
            throw CannotGoOn.refused(file + " is not a backup of Lantern");
        }
        var content = tar.readNBytes((int) entry.getSize());
        found.put(entry.getName(), Sha256.of(content));
        return new String(content, StandardCharsets.UTF_8);
    }

    private CannotGoOn broken(IOException fault) {
        return CannotGoOn.refused(file + " was cut short or altered: " + fault.getMessage());
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
