package org.lantern.egress.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A question for TXT records and how its answer is read (RFC 1035, section 4). */
final class TxtQuestion {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HEAD = 12;
    private static final int TXT = 16;
    private static final int CUT = 0x02;
    private static final int CODE = 0x0F;
    private static final int NO_SUCH_NAME = 3;
    private static final int POINTER = 0xC0;

    /** With a random identifier, which the answer must repeat together with the question. */
    private final byte[] bytes;

    private TxtQuestion(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static TxtQuestion of(String name) {
        ByteArrayOutputStream question = new ByteArrayOutputStream();
        question.writeBytes(
                new byte[] {(byte) RANDOM.nextInt(), (byte) RANDOM.nextInt(), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        for (String label : List.of(name.split("\\.", -1))) {
            byte[] text = label.getBytes(UTF_8);
            question.write(text.length);
            question.writeBytes(text);
        }
        question.writeBytes(new byte[] {0, 0, TXT, 0, 1});
        return new TxtQuestion(question.toByteArray());
    }

    static boolean isCut(byte[] answer) {
        return answer.length > HEAD && (answer[2] & CUT) != 0;
    }

    /** The texts; empty if this is no answer to the question, or the server could not give one. */
    Optional<List<String>> read(byte[] answer) {
        boolean ours = answer.length >= bytes.length
                && answer[0] == bytes[0]
                && answer[1] == bytes[1]
                && Arrays.equals(answer, HEAD, bytes.length, bytes, HEAD, bytes.length);
        int code = ours ? answer[3] & CODE : -1;
        if (code == NO_SUCH_NAME) {
            return Optional.of(List.of());
        }
        return code == 0 ? Optional.of(texts(answer)) : Optional.empty();
    }

    private List<String> texts(byte[] answer) {
        List<String> texts = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(answer);
        int records = in.getShort(6);
        in.position(bytes.length);
        for (int i = 0; i < records; i++) {
            skipName(in);
            int type = in.getShort();
            in.position(in.position() + 6);
            int length = in.getShort() & 0xFFFF;
            ByteBuffer data = in.slice(in.position(), length);
            in.position(in.position() + length);
            if (type == TXT) {
                texts.add(text(data));
            }
        }
        return texts;
    }

    private static void skipName(ByteBuffer in) {
        int length = in.get() & 0xFF;
        while (length != 0) {
            if ((length & POINTER) == POINTER) {
                in.get();
                return;
            }
            in.position(in.position() + length);
            length = in.get() & 0xFF;
        }
    }

    /** A record's pieces belong together (RFC 7208, section 3.3). */
    private static String text(ByteBuffer data) {
        StringBuilder text = new StringBuilder();
        while (data.hasRemaining()) {
            byte[] piece = new byte[data.get() & 0xFF];
            data.get(piece);
            text.append(new String(piece, UTF_8));
        }
        return text.toString();
    }
}
