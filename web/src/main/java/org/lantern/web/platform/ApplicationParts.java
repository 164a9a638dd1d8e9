package org.lantern.web.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.ApplicationForm;
import org.lantern.geo.Jurisdiction;

/** Reads the posted application form, file and all. */
final class ApplicationParts {
    /** Bytes of a field of one line: far over what the form's check lets through, so that nothing typed in earnest is cut. */
    private static final int LONGEST_FIELD = 4 * 1024;

    private final HttpServletRequest request;

    ApplicationParts(HttpServletRequest request) {
        this.request = request;
    }

    /** A freshly chosen file counts first, then what was typed, then the file kept from the last try. */
    ApplicationDraft read() throws IOException, ServletException {
        Part file = request.getPart("file");
        if (file != null && file.getSize() > 0) {
            return draft(text(file, Jurisdiction.LONGEST + 1), name(file));
        }
        String typed = area("jurisdiction");
        return typed.isBlank() ? draft(area("kept"), text("kept-name")) : draft(typed, "");
    }

    /** The container keeps large parts as files until somebody deletes them. */
    void forget() throws IOException, ServletException {
        for (Part part : request.getParts()) {
            part.delete();
        }
    }

    private ApplicationDraft draft(String jurisdiction, String keptName) throws IOException, ServletException {
        return new ApplicationDraft(
                new ApplicationForm(
                        text("name"),
                        text("kind"),
                        text("place"),
                        text("timeZone"),
                        text("slug"),
                        jurisdiction,
                        text("administratorName"),
                        text("administratorEmail")),
                keptName);
    }

    private static String name(Part file) {
        String name = file.getSubmittedFileName();
        return name == null || name.isBlank() ? "boundary.geojson" : name;
    }

    private String text(String field) throws IOException, ServletException {
        return text(request.getPart(field), LONGEST_FIELD);
    }

    /** Reads one byte more than a jurisdiction may have, so that what is too long is told to be. */
    private String area(String field) throws IOException, ServletException {
        return text(request.getPart(field), Jurisdiction.LONGEST + 1);
    }

    private static String text(@Nullable Part part, int bytes) throws IOException {
        if (part == null) {
            return "";
        }
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(bytes), StandardCharsets.UTF_8);
        }
    }
}
