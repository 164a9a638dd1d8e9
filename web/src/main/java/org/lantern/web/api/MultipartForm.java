package org.lantern.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int MOST_PARTS = 10;
    private static final String FILE = "file";

    private final Set<String> wanted;
    private final Map<String, String> texts = new HashMap<>();
    private @Nullable UploadedFile file;

    private MultipartForm(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Keeps the file called {@value #FILE} and the named texts; what else is sent is passed over.
     *
     * @param contentType the request's header, with the boundary
     */
    public static MultipartForm read(InputStream body, @Nullable String contentType, String... texts)
            throws IOException {
        String boundary = contentType == null ? null : parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw malformed();
        }
        var form = new MultipartForm(Set.of(texts));
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

    public Optional<UploadedFile> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void take(InputStream body, String boundary) throws IOException {
        MultipartInput input = MultipartInput.builder()
                .setInputStream(body)
                .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        int parts = 0;
        for (boolean more = input.skipPreamble(); more; more = input.readBoundary()) {
            if (++parts > MOST_PARTS) {
                throw new ProblemException(ProblemCode.INVALID_REQUEST, "A form may have 10 parts at most.");
            }
            part(input, disposition(input.readHeaders()));
        }
    }

    private void part(MultipartInput input, Map<String, String> disposition) throws IOException {
        String name = disposition.getOrDefault("name", "");
        String fileName = disposition.get("filename");
        if (fileName != null && name.equals(FILE) && file == null) {
            UploadedFile upload = UploadedFile.named(fileName);
            file = upload;
            upload.fill(input.newInputStream());
        } else if (fileName == null && wanted.contains(name) && !texts.containsKey(name)) {
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
