package org.lantern.web.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.lantern.web.Sha256;

/** An answer whose every byte is known before anyone asks: the body, its compressed twin and their strong tags (RFC 9110). */
public final class ReadyAnswer {
    /** What never changes under its name may be kept for a year. */
    public static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /** What may change at the next publish is asked for each time; the tag makes that cheap. */
    public static final String REVALIDATED = "public, max-age=0, must-revalidate";

    private static final int HASH_CHARACTERS = 16;
    private static final int WORTH_COMPRESSING_BYTES = 512;

    private final String contentType;
    private final String cacheControl;
    private final String hash;
    private final byte[] body;
    private final byte[] gzip;

    private ReadyAnswer(String contentType, String cacheControl, byte[] body, byte[] gzip) {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.hash = hashOf(body);
        this.body = body;
        this.gzip = gzip;
    }

    /** Text, also kept compressed where that is shorter. */
    public static ReadyAnswer text(String contentType, String cacheControl, byte[] body) {
        byte[] packed = body.length < WORTH_COMPRESSING_BYTES ? body : compressed(body);
        return new ReadyAnswer(contentType, cacheControl, body, packed.length < body.length ? packed : new byte[0]);
    }

    /** Bytes that are compressed by nature: pictures, fonts. */
    public static ReadyAnswer binary(String contentType, String cacheControl, byte[] body) {
        return new ReadyAnswer(contentType, cacheControl, body, new byte[0]);
    }

    /** The first 16 hexadecimal characters of the SHA-256 of some bytes; part of immutable names. */
    public static String hashOf(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes)).substring(0, HASH_CHARACTERS);
    }

    public String contentType() {
        return contentType;
    }

    public String cacheControl() {
        return cacheControl;
    }

    public String hash() {
        return hash;
    }

    /** The tag of the plain bytes; the compressed ones have their own, as they are another representation. */
    public String etag(boolean compressed) {
        return compressed ? '"' + hash + "-gz\"" : '"' + hash + '"';
    }

    public byte[] body() {
        return body.clone();
    }

    /** The compressed bytes, when compressing was worth it. */
    public Optional<byte[]> gzip() {
        return hasGzip() ? Optional.of(gzip.clone()) : Optional.empty();
    }

    boolean hasGzip() {
        return gzip.length > 0;
    }

    /** Without the copy that {@link #body()} and {@link #gzip()} make; for the writer beside this class only. */
    byte[] bytes(boolean compressed) {
        return compressed ? gzip : body;
    }

    private static byte[] compressed(byte[] body) {
        var packed = new ByteArrayOutputStream(body.length / 3);
        try (var stream = new BestGzip(packed)) {
            stream.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
