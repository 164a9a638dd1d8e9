package org.lantern.liberty.pack;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Instant;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.lantern.liberty.process.Sha256;

/** A compressed tar archive whose bytes depend on nothing but names and contents (R2). */
final class Tarball implements Closeable {

    private static final int MODE_TO_RUN = 0100755;
    private static final int MODE_TO_READ = 0100644;
    /** Nearly everything in it is compressed already. */
    private static final int COMPRESSION = 1;

    private final String folder;
    private final FileTime time;
    private final DigestOutputStream digest;
    private final TarArchiveOutputStream tar;

    /**
     * @param folder in which everything lies
     * @param time of every entry
     */
    Tarball(Path file, String folder, Instant time) throws IOException {
        this.folder = folder;
        this.time = FileTime.from(time);
        this.digest = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), Sha256.begin());
        var parameters = new GzipParameters();
        parameters.setCompressionLevel(COMPRESSION);
        this.tar = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(digest, parameters), StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    /** Adds a file; its SHA-256 in lower-case hexadecimal digits. */
    String add(String name, Path file) throws IOException {
        begin(name, Files.size(file), Files.isExecutable(file));
        var sum = Sha256.begin();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sum) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    super.write(bytes, from, length);
                    tar.write(bytes, from, length);
                }
            });
        }
        tar.closeArchiveEntry();
        return Sha256.end(sum);
    }

    /** Adds a file of this text; its SHA-256 in lower-case hexadecimal digits. */
    String add(String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(name, bytes.length, false);
        tar.write(bytes);
        tar.closeArchiveEntry();
        return Sha256.of(bytes);
    }

    private void begin(String name, long size, boolean executable) throws IOException {
        var entry = new TarArchiveEntry(folder + "/" + name);
        entry.setSize(size);
        entry.setMode(executable ? MODE_TO_RUN : MODE_TO_READ);
        entry.setLastModifiedTime(time);
        entry.setIds(0, 0);
        entry.setNames("root", "root");
        tar.putArchiveEntry(entry);
    }

    /** Ends the archive; its own SHA-256 in lower-case hexadecimal digits. */
    String end() throws IOException {
        tar.close();
        return Sha256.end(digest.getMessageDigest());
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
