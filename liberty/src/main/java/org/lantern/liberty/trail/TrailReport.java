package org.lantern.liberty.trail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.lantern.audit.ChainFinding;

/**
 * What is to be said of one trail.
 *
 * @param agency its slug; of a file the agency's id
 * @param length links that were read
 */
public record TrailReport(String agency, long length, List<ChainFinding> findings) {
    public TrailReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }

    public String words() {
        var words = new StringBuilder(
                "%s: %d entries, %s%n".formatted(agency, length, isWhole() ? "whole" : findings.size() + " findings"));
        findings.forEach(finding ->
                words.append("  %s at %d: %s%n".formatted(word(finding), finding.position(), finding.what())));
        return words.toString();
    }

    public JsonObject json() {
        var list = Json.createArrayBuilder();
        findings.forEach(finding -> list.add(Json.createObjectBuilder()
                .add("kind", word(finding))
                .add("position", finding.position())
                .add("what", finding.what())));
        return Json.createObjectBuilder()
                .add("agency", agency)
                .add("entries", length)
                .add("findings", list)
                .build();
    }

    private static String word(ChainFinding finding) {
        return finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
