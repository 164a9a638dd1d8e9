package org.lantern.fleet.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.fleet.AgencyProfile;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.ServiceTerms;
import org.lantern.geo.Ori;
import org.lantern.geo.UsState;

/** What is wrong with what an application tells beyond what it must (R17). Nothing told is wrong only of the state, in the United States. */
final class ProfileCheck {
    private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());
    private static final Set<String> LANGUAGES =
            Arrays.stream(java.util.Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_REGION = 120;
    private static final int MOST_PEOPLE = 50_000_000;
    private static final int MOST_LANGUAGES = 10;
    private static final String UNITED_STATES = "US";

    private ProfileCheck() {}

    static List<ApplicationFlaw> flaws(AgencyProfile profile) {
        return Stream.of(
                        country(profile),
                        region(profile),
                        ori(profile),
                        population(profile),
                        languages(profile),
                        terms(profile))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ApplicationFlaw> country(AgencyProfile profile) {
        return profile.country().isEmpty() || COUNTRIES.contains(profile.country())
                ? Optional.empty()
                : flaw("country", "unknown-country", "Choose a country by its two-letter code, such as US.");
    }

    private static Optional<ApplicationFlaw> region(AgencyProfile profile) {
        String region = profile.region();
        if (region.isEmpty()) {
            return profile.country().equals(UNITED_STATES)
                    ? flaw("region", "missing", "Choose a state or territory, such as PA.")
                    : Optional.empty();
        }
        if (profile.country().equals(UNITED_STATES)) {
            return UsState.of(region).isPresent()
                    ? Optional.empty()
                    : flaw("region", "unknown-state", "Choose a state or territory, such as PA.");
        }
        return region.length() <= LONGEST_REGION && region.chars().noneMatch(Character::isISOControl)
                ? Optional.empty()
                : flaw("region", "too-long", "Use at most " + LONGEST_REGION + " characters.");
    }

    private static Optional<ApplicationFlaw> ori(AgencyProfile profile) {
        if (profile.ori().isEmpty()) {
            return Optional.empty();
        }
        Optional<UsState> state =
                profile.country().equals(UNITED_STATES) ? UsState.of(profile.region()) : Optional.empty();
        return state.isEmpty()
                ? flaw("ori", "ori-without-state", "An ORI needs the country US and a state.")
                : Ori.flawOf(profile.ori(), state.get()).flatMap(found -> switch (found) {
                    case SHAPE ->
                        flaw(
                                "ori",
                                "ori-malformed",
                                "An ORI is nine letters and digits and begins with two letters, such as PA0510000.");
                    case OTHER_STATE -> otherState(state.get());
                });
    }

    private static Optional<ApplicationFlaw> otherState(UsState state) {
        String codes = state.ncicCodes().stream().sorted().collect(Collectors.joining(" / "));
        return Optional.of(new ApplicationFlaw(
                "ori",
                "ori-other-state",
                "An ORI of this state begins with " + codes + ". Check the number, or the state.",
                codes));
    }

    private static Optional<ApplicationFlaw> population(AgencyProfile profile) {
        int people = profile.population().orElse(1);
        return people >= 1 && people <= MOST_PEOPLE
                ? Optional.empty()
                : flaw("population", "population-out-of-range", "Enter a whole number from 1 to 50,000,000.");
    }

    private static Optional<ApplicationFlaw> languages(AgencyProfile profile) {
        List<String> languages = profile.languages();
        return languages.size() <= MOST_LANGUAGES
                        && LANGUAGES.containsAll(languages)
                        && new HashSet<>(languages).size() == languages.size()
                ? Optional.empty()
                : flaw("languages", "unknown-language", "Choose up to 10 languages by their codes, such as en and es.");
    }

    private static Optional<ApplicationFlaw> terms(AgencyProfile profile) {
        return profile.terms()
                .filter(accepted -> !accepted.equals(ServiceTerms.CURRENT.acceptance()))
                .flatMap(old -> flaw(
                        "terms",
                        "terms-outdated",
                        "The service terms have changed. Read and accept the present ones."));
    }

    private static Optional<ApplicationFlaw> flaw(String field, String code, String explanation) {
        return Optional.of(new ApplicationFlaw(field, code, explanation));
    }
}
