package org.lantern.portal.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by how it begins; its name and declared type are not asked. */
enum PictureKind {
    PNG("png"),
    JPEG("jpeg"),
    SVG(""),
    OTHER("");

    private static final byte[] PNG_SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG_SIGNATURE = HexFormat.of().parseHex("ffd8ff");
    private static final int PROLOGUE_BYTES = 4096;
    private static final Pattern SVG_ELEMENT = Pattern.compile("<([a-z0-9_-]+:)?svg[\\s>/]");

    private final String readerName;

    PictureKind(String readerName) {
        this.readerName = readerName;
    }

    static PictureKind of(byte[] file) {
        if (startsWith(file, PNG_SIGNATURE)) {
            return PNG;
        }
        if (startsWith(file, JPEG_SIGNATURE)) {
            return JPEG;
        }
        return looksLikeSvg(file) ? SVG : OTHER;
    }

    /** The format name under which the platform's image readers are registered. */
    String readerName() {
        return readerName;
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    /** Zero bytes are dropped, so that UTF-16 reads alike. */
    private static boolean looksLikeSvg(byte[] file) {
        int length = Math.min(file.length, PROLOGUE_BYTES);
        String head = new String(file, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return SVG_ELEMENT.matcher(head.toLowerCase(Locale.ROOT)).find();
    }
}
