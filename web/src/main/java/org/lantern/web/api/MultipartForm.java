package org.lantern.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/**
 * A multipart body (RFC 7578), read as it comes in. Our own reading, because the container's leaves every uploaded file
 * behind in its directory of temporary files. Close it; then nothing is left.
 */
public final class MultipartForm implements AutoCloseable {
    private static final int LONGEST_TEXT = 64 * 1024;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, UploadedFile> files = new HashMap<>();

    private MultipartForm() {}

    /** @param contentType the request's header, with the boundary */
    public static MultipartForm read(InputStream body, @Nullable String contentType) throws IOException {
        String boundary = contentType == null ? null : parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw malformed();
        }
        var form = new MultipartForm();
        try {
            form.take(body, boundary);
            return form;
        } catch (MultipartInput.MalformedStreamException e) {
            form.close();
            if (e.getCause() instanceof BodyTooLarge tooLarge) {
                throw tooLarge;
            }
            throw malformed();
        } catch (IOException | RuntimeException e) {
            form.close();
            throw e;
        }
    }

    /** Empty when there is no such part. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public Optional<UploadedFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public void close() throws IOException {
        for (UploadedFile file : files.values()) {
            file.close();
        }
    }

    private void take(InputStream body, String boundary) throws IOException {
        MultipartInput input = MultipartInput.builder()
                .setInputStream(body)
                .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        for (boolean more = input.skipPreamble(); more; more = input.readBoundary()) {
            part(input, disposition(input.readHeaders()));
        }
    }

    private void part(MultipartInput input, Map<String, String> disposition) throws IOException {
        String name = disposition.getOrDefault("name", "");
        String fileName = disposition.get("filename");
        if (fileName != null && !files.containsKey(name)) {
            UploadedFile file = UploadedFile.named(fileName);
            files.put(name, file);
            input.readBodyData(file.target());
        } else if (fileName == null && !texts.containsKey(name)) {
            texts.put(name, text(input));
        } else {
            input.discardBodyData();
        }
    }

    private static String text(MultipartInput input) throws IOException {
        var text = new ByteArrayOutputStream();
        try (InputStream content = input.newInputStream()) {
            text.write(content.readNBytes(LONGEST_TEXT));
            if (content.read() >= 0) {
                throw new ProblemException(ProblemCode.TOO_LARGE, "A part that is no file may have 64 KB at most.");
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> disposition(String headers) {
        return headers.lines()
                .filter(header -> header.regionMatches(true, 0, "Content-Disposition:", 0, 20))
                .findFirst()
                .map(MultipartForm::parameters)
                .orElseGet(Map::of);
    }

    private static Map<String, String> parameters(String header) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }

    private static ProblemException malformed() {
        return new ProblemException(ProblemCode.INVALID_REQUEST, "The multipart body ends early or has no boundary.");
    }
}
