package org.lantern.web.signup;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantern.geo.Jurisdiction;
import org.lantern.signup.Question;

/** What was typed on a question's page (R2). */
final class Typed {
    /** Far over what any check lets through, so that nothing typed in earnest is cut. */
    private static final int LONGEST = 4 * 1024;

    private static final String OTHER = "other";

    private Typed() {}

    static Map<String, String> read(HttpServletRequest request, Question question)
            throws IOException, ServletException {
        if (question == Question.AREA_GEOJSON) {
            return boundary(request);
        }
        Map<String, String> values = new HashMap<>();
        question.fields().forEach(field -> values.put(field, line(request, field)));
        switch (question) {
            case KIND -> {
                values.put("kindOther", line(request, "kindOther"));
                if (values.getOrDefault("kind", "").equals(OTHER)) {
                    values.put("kind", line(request, "kindOther"));
                }
            }
            case LANGUAGES -> values.put("languages", chosen(request));
            case TERMS -> values.put("termsHash", line(request, "termsHash"));
            default -> {}
        }
        return values;
    }

    /** A freshly chosen file counts before what stands in the text field. */
    private static Map<String, String> boundary(HttpServletRequest request) throws IOException, ServletException {
        Collection<Part> parts = parts(request);
        try {
            Part file = request.getPart("file");
            Part text = file != null && file.getSize() > 0 ? file : request.getPart("jurisdiction");
            return Map.of("jurisdiction", text == null ? "" : text(text));
        } finally {
            // The container keeps large parts as files until somebody deletes them.
            for (Part part : parts) {
                part.delete();
            }
        }
    }

    /** The container throws this of a request that is larger than it may be, and says no more. */
    private static Collection<Part> parts(HttpServletRequest request) throws IOException, ServletException {
        try {
            return request.getParts();
        } catch (IllegalStateException e) {
            throw new TooLarge(e);
        }
    }

    /** More was sent than is read. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(Throwable cause) {
            super(cause);
        }
    }

    /** One byte more than a jurisdiction may have, so that what is too long is told to be. */
    private static String text(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(Jurisdiction.LONGEST + 1), StandardCharsets.UTF_8);
        }
    }

    private static String chosen(HttpServletRequest request) {
        @Nullable String[] values = request.getParameterValues("languages");
        return values == null
                ? ""
                : Arrays.stream(values).filter(Objects::nonNull).limit(20).collect(Collectors.joining(","));
    }

    static String line(HttpServletRequest request, String field) {
        String value = Objects.requireNonNullElse(request.getParameter(field), "");
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
