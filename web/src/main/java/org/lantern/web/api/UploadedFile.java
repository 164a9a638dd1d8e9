package org.lantern.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import org.lantern.web.Sha256;

/**
 * An uploaded file while its request lasts. It has no name on the disk: the entry is deleted as soon as it is open, so
 * that neither a fault nor a killed server leaves records lying about.
 */
public final class UploadedFile implements AutoCloseable {
    private final String fileName;
    private final FileChannel channel;
    private String sha256 = "";

    private UploadedFile(String fileName, FileChannel channel) {
        this.fileName = fileName;
        this.channel = channel;
    }

    static UploadedFile named(String fileName) throws IOException {
        Path entry = Files.createTempFile("lantern-", ".part");
        FileChannel channel = FileChannel.open(entry, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(entry);
        return new UploadedFile(fileName, channel);
    }

    /** As the sender calls it; never used as a path. */
    public String fileName() {
        return fileName;
    }

    public long size() throws IOException {
        return channel.size();
    }

    /** The content from its beginning; may be asked for again, not at the same time. */
    public InputStream content() throws IOException {
        channel.position(0);
        return new KeptOpen(channel);
    }

    /** SHA-256 of the content, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    void fill(InputStream content) throws IOException {
        var counted = new DigestInputStream(content, Sha256.digest());
        counted.transferTo(Channels.newOutputStream(channel));
        sha256 = Sha256.hex(counted.getMessageDigest());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A reader's close ends the reading, not the file. */
    private static final class KeptOpen extends java.io.FilterInputStream {
        KeptOpen(FileChannel channel) {
            super(Channels.newInputStream(channel));
        }

        @Override
        public void close() {}
    }
}
