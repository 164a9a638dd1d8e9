package org.lantern.web.signup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.geo.County;
import org.lantern.geo.CountyAtlas;
import org.lantern.geo.UsState;
import org.lantern.signup.Draft;
import org.lantern.signup.Question;
import org.lantern.signup.Section;
import org.lantern.web.layout.Messages;

/**
 * What every page of the sign-up says about one draft.
 *
 * @param base where the draft's pages begin, in the reader's language
 * @param address the same with scheme and host: the link to keep
 */
public record SignupView(Messages texts, Draft draft, String base, String address) {

    /** An answer to be read on the page of all answers. */
    public record Line(Question question, String label, String value) {}

    public Locale language() {
        return texts.locale();
    }

    public String to(Question question) {
        return base + "/" + question.word();
    }

    /** Where the section goes on. */
    public String to(Section section) {
        return to(draft.next(section));
    }

    public String name(Section section) {
        return texts.text("section." + word(section));
    }

    public String state(Section section) {
        return texts.text("progress." + progress(section));
    }

    /** {@code not-started}, {@code in-progress}, {@code completed}. */
    public String progress(Section section) {
        return draft.progress(section).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public long completed() {
        return List.of(Section.values()).stream()
                .filter(section -> draft.progress(section) == Section.Progress.COMPLETED)
                .count();
    }

    public boolean inUnitedStates() {
        return draft.answer("country").equals("US");
    }

    /** A section's answers; a question without one is there too. */
    public List<Line> lines(Section section, CountyAtlas atlas) {
        return draft.questions(section).stream()
                .map(question -> new Line(question, texts.text("short." + question.word()), value(question, atlas)))
                .toList();
    }

    private String value(Question question, CountyAtlas atlas) {
        String answer = draft.answer(question.fields().getFirst());
        return switch (question) {
            case COUNTRY -> answer.isEmpty() ? "" : Locale.of("", answer).getDisplayCountry(language());
            case STATE -> UsState.of(answer).map(UsState::title).orElse(answer);
            case ORI -> answer.isEmpty() && draft.hasAnswered(question) ? texts.text("ori.none") : answer;
            case POPULATION -> answer.isEmpty() ? "" : texts.text("number", Map.of("n", Integer.parseInt(answer)));
            case AREA -> answer.isEmpty() ? "" : texts.text("way." + answer);
            case AREA_GEOJSON -> draft.hasArea() ? texts.text("geojson.given") : "";
            case AREA_COUNTY -> answer.isEmpty() ? "" : county(answer, atlas);
            case AREA_CIRCLE ->
                answer.isEmpty()
                        ? ""
                        : texts.text(
                                "circle.given",
                                Map.of(
                                        "longitude",
                                        answer,
                                        "latitude",
                                        draft.answer("latitude"),
                                        "radius",
                                        draft.answer("radius"),
                                        "unit",
                                        draft.answer("unit").equals("mi") ? "mi" : "km"));
            case AREA_MAP -> answer.isEmpty() ? "" : texts.text("area-map.seen");
            case LANGUAGES -> languages(answer);
            case CODE -> draft.isConfirmed() ? texts.text("code.confirmed") : "";
            case TERMS -> draft.hasAnswered(question) ? texts.text("terms.accepted", "version", answer) : "";
            default -> answer;
        };
    }

    private String languages(String tags) {
        return Choices.languages(language()).stream()
                .filter(choice -> List.of(tags.split(",")).contains(choice.value()))
                .map(Choices.Choice::label)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    String county(String fips, CountyAtlas atlas) {
        return atlas.county(fips).map(this::county).orElse(fips);
    }

    /** Several states have a city and a county of one name. */
    String county(County county) {
        return county.isIndependentCity() ? texts.text("county.city", "name", county.name()) : county.name();
    }

    static String word(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }
}
