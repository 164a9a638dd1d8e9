package org.lantern.vendor.applications;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lantern.fleet.AgencyProfile;
import org.lantern.fleet.ApplicationDetail;
import org.lantern.fleet.ServiceTerms;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Panel;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.geo.Ori;
import org.lantern.geo.Outline;
import org.lantern.geo.UsState;

/** What Lantern has checked by itself, and what an operator has still to look at (fleet R17, R20). */
class ChecksPanel extends Panel {

    ChecksPanel(ApplicationDetail detail, JurisdictionReading reading) {
        super("checks", text("checks.title"));
        AgencyProfile profile = detail.form().profile();
        add(
                new Paragraph(text("checks.words")),
                new Facts()
                        .with(text("checks.email"), email(detail))
                        .with(text("checks.ori"), ori(profile))
                        .with(text("checks.country"), country(profile))
                        .with(text("checks.population"), population(profile.population(), reading))
                        .with(text("checks.area"), area(reading))
                        .with(
                                text("checks.slug"),
                                text("checks.slug.words", detail.form().slug()))
                        .with(text("checks.languages"), languages(profile.languages()))
                        .with(text("checks.terms"), terms(profile.terms())),
                new Div(new Anchor("#jurisdiction", text("checks.to-numbers"))));
    }

    private static String email(ApplicationDetail detail) {
        return text(
                detail.applicant().emailConfirmed() ? "checks.email.confirmed" : "checks.email.unconfirmed",
                detail.form().administratorEmail());
    }

    private static String ori(AgencyProfile profile) {
        if (profile.ori().isEmpty()) {
            return text("checks.not-told");
        }
        return UsState.of(profile.region())
                .filter(state -> Ori.flawOf(profile.ori(), state).isEmpty())
                .map(state -> text("checks.ori.words", profile.ori(), state.title()))
                .orElseGet(() -> text("checks.ori.unfit", profile.ori()));
    }

    private static String country(AgencyProfile profile) {
        if (profile.country().isEmpty()) {
            return text("checks.not-told");
        }
        String region = UsState.of(profile.region())
                .filter(state -> profile.country().equals("US"))
                .map(UsState::title)
                .orElse(profile.region());
        return region.isEmpty() ? profile.country() : profile.country() + ", " + region;
    }

    private static String population(OptionalInt people, JurisdictionReading reading) {
        if (people.isEmpty()) {
            return text("checks.not-told");
        }
        return reading instanceof JurisdictionReading.Accepted(Jurisdiction jurisdiction)
                ? text(
                        "checks.population.words",
                        people.getAsInt(),
                        people.getAsInt()
                                / Math.max(0.01, Outline.exact(jurisdiction).squareKilometers()))
                : text("checks.population.alone", people.getAsInt());
    }

    private static String area(JurisdictionReading reading) {
        return reading instanceof JurisdictionReading.Accepted(Jurisdiction jurisdiction)
                ? text("jurisdiction.size", Outline.exact(jurisdiction).squareKilometers())
                : text("jurisdiction.unreadable");
    }

    private static String languages(List<String> languages) {
        return languages.isEmpty()
                ? text("checks.not-told")
                : languages.stream()
                        .map(tag -> java.util.Locale.of(tag).getDisplayLanguage(java.util.Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }

    private static String terms(Optional<AgencyProfile.TermsAcceptance> accepted) {
        return accepted.map(terms -> text(
                        terms.equals(ServiceTerms.CURRENT.acceptance()) ? "checks.terms.present" : "checks.terms.old",
                        terms.version(),
                        terms.sha256()))
                .orElseGet(() -> text("checks.terms.none"));
    }
}
