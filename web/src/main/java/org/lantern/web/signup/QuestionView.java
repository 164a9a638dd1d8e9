package org.lantern.web.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.geo.CountyAtlas;
import org.lantern.geo.UsState;
import org.lantern.signup.Question;
import org.lantern.web.layout.Messages;

/**
 * A question's page: what was typed or kept, what is wrong with it, and what there is to choose.
 *
 * @param typed by field; what was kept where nothing was typed
 * @param flaws each beside its field, all above
 * @param changing whether the page was opened from the page of all answers, to which it then leads back
 */
public record QuestionView(
        SignupView signup,
        Question question,
        Map<String, String> typed,
        List<ApplicationFlaw> flaws,
        boolean changing,
        CountyAtlas atlas) {
    /** More than this nobody edits in a text field. */
    private static final int LONGEST_SHOWN = 200_000;

    /** A flaw in the reader's words, and the field it leads to. */
    public record Told(String field, String words) {}

    public Messages texts() {
        return signup.texts();
    }

    public String action() {
        return signup.to(question) + (changing ? "?change=yes" : "");
    }

    /** A text of this question alone. */
    public String text(String part) {
        return texts().text(question.word() + "." + part);
    }

    public boolean has(String part) {
        return texts().has(question.word() + "." + part);
    }

    public String value(String field) {
        String kept = signup.draft().answer(field);
        String value = typed.getOrDefault(field, kept);
        return value.length() <= LONGEST_SHOWN ? value : "";
    }

    /** The boundary as typed; what is kept is shown on the map and not as text. */
    public String boundary() {
        String text = typed.getOrDefault("jurisdiction", "");
        return text.length() <= LONGEST_SHOWN ? text : "";
    }

    public boolean chosen(String field, String value) {
        return List.of(value(field).split(",")).contains(value);
    }

    public List<Told> told() {
        return flaws.stream()
                .map(flaw -> new Told(anchor(flaw.field()), words(flaw)))
                .toList();
    }

    /** What to tell beside the field; empty when it is sound. */
    public String flaw(String field) {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(this::words)
                .findFirst()
                .orElse("");
    }

    /** For {@code aria-invalid}: null leaves the attribute out. */
    public @Nullable String invalid(String field) {
        return flaw(field).isEmpty() ? null : "true";
    }

    /** For {@code aria-describedby}: the hint, and the flaw when there is one. */
    public String describedBy(String field) {
        return flaw(field).isEmpty() ? field + "-hint" : field + "-flaw " + field + "-hint";
    }

    private String words(ApplicationFlaw flaw) {
        String own = "flaw." + flaw.code() + "." + flaw.field();
        String key = texts().has(own) ? own : "flaw." + flaw.code();
        String words = texts().text(key, Map.of("about", flaw.about()));
        boolean isFeature = flaw.field().equals("jurisdiction") && !flaw.about().isEmpty();
        return isFeature ? words + " " + texts().text("flaw.feature", "number", flaw.about()) : words;
    }

    /** A group is reached by its first choice. */
    private static String anchor(String field) {
        return switch (field) {
            case "way" -> "way-geojson";
            case "kind" -> "kind-1";
            case "languages" -> "languages-en";
            case "unit" -> "unit-km";
            case "jurisdiction" -> "file";
            default -> field;
        };
    }

    public List<Choices.Choice> kinds() {
        return Choices.kinds(texts());
    }

    /** Whether a kind was written in words that are none of the choices. */
    public boolean otherKind() {
        return typed.containsKey("kindOther")
                ? !typed.getOrDefault("kindOther", "").isEmpty()
                        || value("kind").equals("other")
                : !value("kind").isEmpty()
                        && kinds().stream().noneMatch(kind -> kind.value().equals(value("kind")));
    }

    public String kindInOtherWords() {
        return typed.containsKey("kindOther") ? typed.getOrDefault("kindOther", "") : otherKind() ? value("kind") : "";
    }

    public List<Choices.Choice> countries() {
        return Choices.countries(signup.language());
    }

    public List<Choices.Choice> states() {
        return Choices.states();
    }

    public List<Choices.Choice> zones() {
        return Choices.zones(texts());
    }

    public List<Choices.Choice> otherZones() {
        return Choices.otherZones();
    }

    public List<Choices.Choice> languages() {
        return Choices.languages(signup.language());
    }

    /** The counties of the draft's state; none elsewhere. */
    public List<Choices.Choice> counties() {
        List<Choices.Choice> choices = new ArrayList<>();
        state().ifPresent(state -> atlas.counties(state)
                .forEach(county -> choices.add(new Choices.Choice(county.fips(), signup.county(county)))));
        return choices;
    }

    public java.util.Optional<UsState> state() {
        return signup.inUnitedStates() ? UsState.of(signup.draft().answer("region")) : java.util.Optional.empty();
    }
}
