package org.lantern.crimemap.internal.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells a file's encoding while its bytes go by: UTF-16 by its mark or its zero bytes, UTF-8 when all of it is, otherwise
 * windows-1252. A zero byte in what is not UTF-16 means that the file is no text.
 */
public final class EncodingSniffer {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4_096;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer discarded = CharBuffer.allocate(HEAD);
    private byte[] unread = {};
    private byte[] head = {};
    private boolean isUtf8 = true;
    private boolean hasZero;

    /** The next bytes of the file; any length. */
    public void accept(byte[] bytes, int length) {
        if (head.length < HEAD) {
            int more = Math.min(length, HEAD - head.length);
            head = Arrays.copyOf(head, head.length + more);
            System.arraycopy(bytes, 0, head, head.length - more, more);
        }
        for (int i = 0; i < length && !hasZero; i++) {
            hasZero = bytes[i] == 0;
        }
        if (isUtf8) {
            decode(bytes, length);
        }
    }

    /** Empty when the file is no text. */
    public Optional<Charset> charset() {
        Optional<Charset> wide = utf16();
        if (wide.isPresent()) {
            return wide;
        }
        if (hasZero) {
            return Optional.empty();
        }
        return Optional.of(isUtf8 && unread.length == 0 ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    private void decode(byte[] bytes, int length) {
        ByteBuffer input = ByteBuffer.allocate(unread.length + length)
                .put(unread)
                .put(bytes, 0, length)
                .flip();
        CoderResult result;
        do {
            discarded.clear();
            result = utf8.decode(input, discarded, false);
        } while (result.isOverflow());
        isUtf8 = !result.isError();
        unread = new byte[input.remaining()];
        input.get(unread);
    }

    private Optional<Charset> utf16() {
        if (startsWith(0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int pairs = head.length / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        if (zeros(1) > pairs / 2 && zeros(0) == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros(0) > pairs / 2 && zeros(1) == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private boolean startsWith(int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    /** Zero bytes at even (0) or odd (1) places of the head. */
    private int zeros(int parity) {
        int zeros = 0;
        for (int i = parity; i < head.length; i += 2) {
            if (head[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
