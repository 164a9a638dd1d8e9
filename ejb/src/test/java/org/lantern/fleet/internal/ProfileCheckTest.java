package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lantern.fleet.AgencyProfile;
import org.lantern.fleet.AgencyProfile.TermsAcceptance;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.ServiceTerms;

/** fleet R17. */
class ProfileCheckTest {
    private static final TermsAcceptance TERMS = ServiceTerms.CURRENT.acceptance();

    @Test
    void nothing_told_is_no_flaw_and_neither_is_everything_told_well() {
        assertThat(codes(AgencyProfile.NONE)).isEmpty();
        assertThat(codes(profile("US", "PA", "PA0510000", 1_603_797))).isEmpty();
        assertThat(codes(profile("MX", "Sonora", "", 1))).isEmpty();
        assertThat(codes(profile("MX", "", "", 1))).isEmpty();
    }

    @Test
    void what_is_wrong_is_named() {
        assertThat(codes(profile("XX", "", "", 1))).containsExactly("unknown-country");
        assertThat(codes(profile("US", "", "", 1))).containsExactly("missing");
        assertThat(codes(profile("US", "ZZ", "", 1))).containsExactly("unknown-state");
        assertThat(codes(profile("MX", "x".repeat(121), "", 1))).containsExactly("too-long");
        assertThat(codes(profile("US", "PA", "PA05", 1))).containsExactly("ori-malformed");
        assertThat(codes(profile("US", "OH", "PA0510000", 1))).containsExactly("ori-other-state");
        assertThat(codes(profile("MX", "Sonora", "PA0510000", 1))).containsExactly("ori-without-state");
        assertThat(codes(profile("US", "PA", "", 0))).containsExactly("population-out-of-range");
        assertThat(codes(profile("US", "PA", "", 50_000_001))).containsExactly("population-out-of-range");
    }

    @Test
    void languages_are_known_ones_each_once() {
        assertThat(codes(languages(List.of("en", "es", "ar")))).isEmpty();
        assertThat(codes(languages(List.of("en", "en")))).containsExactly("unknown-language");
        assertThat(codes(languages(List.of("qq")))).containsExactly("unknown-language");
    }

    @Test
    void terms_that_are_not_the_present_ones_are_asked_for_again() {
        assertThat(codes(terms(TERMS))).isEmpty();
        assertThat(codes(terms(new TermsAcceptance("2020-01", TERMS.sha256())))).containsExactly("terms-outdated");
        assertThat(codes(terms(new TermsAcceptance(TERMS.version(), "0".repeat(64)))))
                .containsExactly("terms-outdated");
    }

    private static AgencyProfile profile(String country, String region, String ori, int population) {
        return new AgencyProfile(country, region, ori, OptionalInt.of(population), List.of("en"), Optional.of(TERMS));
    }

    private static AgencyProfile languages(List<String> languages) {
        return new AgencyProfile("", "", "", OptionalInt.empty(), languages, Optional.empty());
    }

    private static AgencyProfile terms(TermsAcceptance terms) {
        return new AgencyProfile("", "", "", OptionalInt.empty(), List.of(), Optional.of(terms));
    }

    private static List<String> codes(AgencyProfile profile) {
        return ProfileCheck.flaws(profile).stream().map(ApplicationFlaw::code).toList();
    }
}
