package org.lantern.signup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantern.contact.EmailAddress;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.Applications;
import org.lantern.fleet.ServiceTerms;
import org.lantern.geo.Ori;
import org.lantern.signup.Draft;
import org.lantern.signup.Question;

/** What an answer makes of a draft (R2), checked by the fleet. */
@ApplicationScoped
public class Asking {

    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?<sign>[ .,'\u2019\u00a0\u2009\u202f])\\d{3}(\\k<sign>\\d{3})*");

    @Inject
    private Applications applications;

    /** What came of it. */
    public sealed interface Outcome {
        /** @param area as it is from now on, no text for none; empty if it stays what it is */
        record Sound(Map<String, String> answers, Optional<String> area) implements Outcome {}

        record Flawed(List<ApplicationFlaw> flaws) implements Outcome {}
    }

    public Outcome of(Draft draft, Question question, Map<String, String> values) {
        Map<String, String> typed = plain(question, values);
        List<ApplicationFlaw> missing = missing(question, typed);
        if (!missing.isEmpty()) {
            return new Outcome.Flawed(missing);
        }
        return switch (question) {
            case AREA_GEOJSON, AREA_COUNTY -> area(draft, question, typed, typed.getOrDefault("jurisdiction", ""));
            case AREA_CIRCLE ->
                switch (CirclePlace.read(typed)) {
                    case CirclePlace.Reading.Drawn drawn -> area(draft, question, typed, drawn.geoJson());
                    case CirclePlace.Reading.Flawed flawed -> new Outcome.Flawed(flawed.flaws());
                };
            default -> text(draft, question, typed);
        };
    }

    private Outcome area(Draft draft, Question question, Map<String, String> typed, String geoJson) {
        Map<String, String> answers = new HashMap<>(draft.answers());
        List.of("county", "longitude", "latitude", "radius", "unit", "center", "areaSeen")
                .forEach(answers::remove);
        typed.forEach((field, value) -> {
            if (!field.equals("jurisdiction") && !value.isEmpty()) {
                answers.put(field, value);
            }
        });
        List<ApplicationFlaw> flaws = applications.flaws(new Answers(Map.of()).form(geoJson)).stream()
                .filter(flaw -> flaw.field().equals("jurisdiction"))
                .map(flaw -> question == Question.AREA_GEOJSON
                        ? flaw
                        : at(question.fields().getFirst(), flaw))
                .toList();
        return flaws.isEmpty() ? new Outcome.Sound(answers, Optional.of(geoJson)) : new Outcome.Flawed(flaws);
    }

    private static ApplicationFlaw at(String field, ApplicationFlaw flaw) {
        return new ApplicationFlaw(field, flaw.code(), flaw.explanation(), flaw.about());
    }

    private Outcome text(Draft draft, Question question, Map<String, String> typed) {
        Map<String, String> answers = new HashMap<>(draft.answers());
        answers.putAll(typed);
        forget(draft, question, answers);
        List<ApplicationFlaw> flaws = applications.flaws(new Answers(answers).form("")).stream()
                .filter(flaw -> question.fields().contains(flaw.field()))
                .toList();
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        boolean sameWay = question != Question.AREA || draft.answer("way").equals(answers.get("way"));
        boolean stays = sameWay && keepsArea(draft, answers);
        return new Outcome.Sound(answers, stays ? Optional.empty() : Optional.of(""));
    }

    /** A county of another state is not the area any more. */
    private static boolean keepsArea(Draft draft, Map<String, String> answers) {
        return draft.answer("county").equals(answers.getOrDefault("county", ""));
    }

    /** What rested on an answer that is no longer the same. */
    private static void forget(Draft draft, Question question, Map<String, String> answers) {
        if (question == Question.COUNTRY && !draft.answer("country").equals(answers.get("country"))) {
            List.of("region", "ori", "county").forEach(answers::remove);
            answers.remove("way", "county"); // counties are known of one country only
        } else if (question == Question.STATE && !draft.answer("region").equals(answers.get("region"))) {
            List.of("ori", "county").forEach(answers::remove);
        } else if (question == Question.AREA && !draft.answer("way").equals(answers.get("way"))) {
            List.of("county", "longitude", "latitude", "radius", "unit", "center")
                    .forEach(answers::remove);
        }
        if (question == Question.AREA || !keepsArea(draft, answers)) {
            answers.remove("areaSeen");
        }
    }

    /** As the fleet would keep it, of the question's own fields only. */
    private static Map<String, String> plain(Question question, Map<String, String> values) {
        Map<String, String> plain = new HashMap<>();
        for (String field : question.fields()) {
            String value = values.getOrDefault(field, "");
            plain.put(
                    field,
                    switch (field) {
                        case "jurisdiction" -> value;
                        case "ori" -> Ori.plain(value);
                        case "areaSeen" -> value.isBlank() ? "" : "yes";
                        case "population" -> ungrouped(value.strip());
                        case "administratorEmail" ->
                            EmailAddress.of(value).map(EmailAddress::value).orElse(value.strip());
                        default -> value.strip();
                    });
        }
        if (question == Question.TERMS && !plain.getOrDefault("terms", "").isEmpty()) {
            plain.put("termsHash", values.getOrDefault("termsHash", ""));
        }
        return plain;
    }

    /** An ORI may be left out: not every police body has one. Outside the United States so may the region. */
    private static List<ApplicationFlaw> missing(Question question, Map<String, String> typed) {
        List<ApplicationFlaw> flaws = new ArrayList<>();
        String first = question.fields().getFirst();
        boolean needed =
                switch (question) {
                    case COUNTRY, POPULATION, AREA, AREA_COUNTY, AREA_MAP, LANGUAGES, TERMS -> true;
                    default -> false;
                };
        if (needed && typed.getOrDefault(first, "").isEmpty()) {
            flaws.add(new ApplicationFlaw(first, "missing", "Answer this question."));
        }
        if (question == Question.AREA
                && !List.of("geojson", "county", "circle", "").contains(typed.get("way"))) {
            flaws.add(new ApplicationFlaw(first, "missing", "Choose one of the ways."));
        }
        if (question == Question.TERMS && flaws.isEmpty() && !isPresent(typed)) {
            flaws.add(new ApplicationFlaw(first, "terms-outdated", "The service terms have changed. Read them again."));
        }
        return flaws;
    }

    private static boolean isPresent(Map<String, String> typed) {
        return ServiceTerms.CURRENT.version().equals(typed.get("terms"))
                && ServiceTerms.CURRENT.sha256().equals(typed.get("termsHash"));
    }

    /**
     * Thousands may be set apart as people write them, all by the same sign: 12,500 or 12.500 or 12 500. Anything else stays
     * as typed, to be refused: 1,000.000 is a thousand to one reader and a million to another, and 0.500 is no number of people.
     */
    static String ungrouped(String number) {
        Matcher grouped = GROUPED.matcher(number);
        return grouped.matches() ? number.replace(grouped.group("sign"), "") : number;
    }
}
