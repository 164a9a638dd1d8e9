package org.lantern.web.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.ApplicationFlaw;

/** What is wrong with the form, to be drawn above it and beside each field. */
public record FormFlaws(List<ApplicationFlaw> all) {
    public FormFlaws {
        all = List.copyOf(all);
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** What to tell beside the field; empty when it is sound. */
    public String at(String field) {
        return all.stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(ApplicationFlaw::explanation)
                .findFirst()
                .orElse("");
    }

    /** For {@code aria-invalid}: null leaves the attribute out. */
    public @Nullable String invalid(String field) {
        return at(field).isEmpty() ? null : "true";
    }

    /** For {@code aria-describedby}: the hint, and the flaw when there is one. */
    public String describedBy(String field) {
        return at(field).isEmpty() ? field + "-hint" : field + "-flaw " + field + "-hint";
    }
}
