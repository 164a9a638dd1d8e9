package org.lantern.liberty.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.lantern.liberty.process.Sha256;

/** A sealed file as it is written: tar in gzip in age. What went in is listed at its end with SHA-256. */
final class SealedWriter implements Closeable {

    static final String SUMS = "SHA256SUMS";
    private static final int BUFFER = 1 << 16;
    /** Pages of a database shrink well also when little is spent on it. */
    private static final int COMPRESSION = 1;

    private final TarArchiveOutputStream tar;
    private final StringBuilder sums = new StringBuilder();
    private long bytes;

    SealedWriter(OutputStream file, Seal seal) throws IOException {
        var parameters = new GzipParameters();
        parameters.setCompressionLevel(COMPRESSION);
        parameters.setBufferSize(BUFFER);
        var sealed = new BufferedOutputStream(seal.sealing(new BufferedOutputStream(file, BUFFER)), BUFFER);
        this.tar = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(sealed, parameters), StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void folder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void text(String name, String text) throws IOException {
        var content = text.getBytes(StandardCharsets.UTF_8);
        stream(name, new ByteArrayInputStream(content), content.length);
    }

    /**
     * Adds a file that may change while it is read: as long as it was when it was opened, with zeros where it has become
     * shorter. PostgreSQL mends such pages from its log.
     */
    void file(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            stream(name, in, Files.size(file));
        }
    }

    private void stream(String name, InputStream in, long size) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        var digest = Sha256.begin();
        var out = new DigestOutputStream(tar, digest);
        long missing = size;
        for (var part = in.readNBytes((int) Math.min(BUFFER, missing)); part.length > 0; ) {
            out.write(part);
            missing -= part.length;
            part = in.readNBytes((int) Math.min(BUFFER, missing));
        }
        while (missing > 0) {
            var zeros = new byte[(int) Math.min(BUFFER, missing)];
            out.write(zeros);
            missing -= zeros.length;
        }
        tar.closeArchiveEntry();
        bytes += size;
        sums.append(Sha256.line(Sha256.end(digest), name));
    }

    /** How many bytes went in. */
    long bytes() {
        return bytes;
    }

    /** Writes the list of what is in it; nothing follows. */
    void end() throws IOException {
        var list = sums.toString();
        text(SUMS, list);
        tar.finish();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
