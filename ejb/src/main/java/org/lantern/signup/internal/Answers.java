package org.lantern.signup.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lantern.fleet.AgencyProfile;
import org.lantern.fleet.AgencyProfile.TermsAcceptance;
import org.lantern.fleet.ApplicationForm;

/** A draft's answers as the fleet's form. */
public record Answers(Map<String, String> byField) {
    /** Never a population: what is no number must be told to be none. */
    private static final int NO_NUMBER = -1;

    public ApplicationForm form(String jurisdiction) {
        return new ApplicationForm(
                text("name"),
                text("kind"),
                text("place"),
                text("timeZone"),
                text("slug"),
                jurisdiction,
                text("administratorName"),
                text("administratorEmail"),
                profile());
    }

    private AgencyProfile profile() {
        return new AgencyProfile(
                text("country"),
                text("region"),
                text("ori"),
                population(),
                text("languages").isEmpty()
                        ? List.of()
                        : List.of(text("languages").split(",")),
                text("terms").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new TermsAcceptance(text("terms"), text("termsHash"))));
    }

    private OptionalInt population() {
        String typed = text("population");
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NO_NUMBER);
    }

    private String text(String field) {
        return byField.getOrDefault(field, "");
    }
}
