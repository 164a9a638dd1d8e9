package org.lantern.signup;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationForm;
import org.lantern.fleet.ServiceTerms;
import org.lantern.signup.internal.Answers;

/**
 * An application on its way.
 *
 * @param language of the pages it was last filled in on: {@code en} or {@code es}
 * @param answers by the names of the questions' fields; only sound ones
 * @param hasArea whether the area was given; what it is, which may be long, is asked for where it is drawn
 * @param confirmedEmail the address its code was sent to and typed for; empty if none
 * @param codeWaits whether a code was sent that can still be typed
 * @param application what it became, once handed in; then nothing else is left in it
 */
public record Draft(
        String language,
        Map<String, String> answers,
        boolean hasArea,
        String confirmedEmail,
        boolean codeWaits,
        Instant expiresAt,
        Optional<UUID> application) {

    public Draft {
        answers = Map.copyOf(answers);
    }

    /** What was answered; empty if nothing was. */
    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    /** Whether the question is put at all: an ORI is asked in the United States only, an area in one way. */
    public boolean asks(Question question) {
        return switch (question) {
            case ORI -> answer("country").equals("US");
            case AREA_GEOJSON -> answer("way").equals("geojson");
            case AREA_COUNTY -> answer("way").equals("county");
            case AREA_CIRCLE -> answer("way").equals("circle");
            case AREA_MAP -> hasArea;
            default -> true;
        };
    }

    /** Whether the question has its answer, one that still holds. */
    public boolean hasAnswered(Question question) {
        return switch (question) {
            case AREA_GEOJSON, AREA_COUNTY, AREA_CIRCLE -> hasArea;
            case CODE -> isConfirmed();
            case TERMS ->
                answer("terms").equals(ServiceTerms.CURRENT.version())
                        && answer("termsHash").equals(ServiceTerms.CURRENT.sha256());
            default -> answers.containsKey(question.fields().getFirst());
        };
    }

    /** Whether the administrator's address, as it stands now, is confirmed (R5). */
    public boolean isConfirmed() {
        return !confirmedEmail.isEmpty() && confirmedEmail.equals(answer("administratorEmail"));
    }

    /** The questions of a section that are put, in order. */
    public List<Question> questions(Section section) {
        return Arrays.stream(Question.values())
                .filter(question -> question.section() == section && asks(question))
                .toList();
    }

    public Section.Progress progress(Section section) {
        List<Question> asked = questions(section);
        long answered = asked.stream().filter(this::hasAnswered).count();
        if (section == Section.AREA && !hasArea) {
            return answered == 0 ? Section.Progress.NOT_STARTED : Section.Progress.IN_PROGRESS;
        }
        return answered == asked.size()
                ? Section.Progress.COMPLETED
                : answered == 0 ? Section.Progress.NOT_STARTED : Section.Progress.IN_PROGRESS;
    }

    /** The first question of a section without an answer; its first one when all have theirs. */
    public Question next(Section section) {
        List<Question> asked = questions(section);
        return asked.stream()
                .filter(question -> !hasAnswered(question))
                .findFirst()
                .orElseGet(asked::getFirst);
    }

    /** Whether all is answered and confirmed, so that it can be handed in. */
    public boolean isComplete() {
        return Arrays.stream(Section.values()).allMatch(section -> progress(section) == Section.Progress.COMPLETED);
    }

    /** As the fleet takes it, with the area. */
    public ApplicationForm form(String jurisdiction) {
        return new Answers(answers).form(jurisdiction);
    }
}
