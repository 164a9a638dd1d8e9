package org.lantern.fleet.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.AgencyProfile;
import org.lantern.fleet.ApplicationDetail;
import org.lantern.fleet.ApplicationForm;
import org.lantern.fleet.ApplicationForm.Applicant;
import org.lantern.fleet.ApplicationState;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;

/** A request to become a tenant. */
@Entity
@Table(schema = "lantern", name = "application")
public class Application {

    @Id
    private UUID id = Ids.next();

    private String name;
    private String kind;
    private String place;

    @Column(name = "time_zone")
    private String timeZone;

    private String slug;
    private String jurisdiction;

    @Column(name = "administrator_name")
    private String administratorName;

    @Column(name = "administrator_email")
    private String administratorEmail;

    private String state = ApplicationState.SUBMITTED.word();

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    private @Nullable String reason;

    private @Nullable String question;

    @Column(name = "question_number")
    private int questionNumber;

    private @Nullable String answer;

    @Column(name = "agency_id")
    private @Nullable UUID agencyId;

    private @Nullable String country;
    private @Nullable String region;
    private @Nullable String ori;
    private @Nullable Integer population;
    private @Nullable String languages;

    @Column(name = "terms_version")
    private @Nullable String termsVersion;

    @Column(name = "terms_hash")
    private @Nullable String termsHash;

    @Column(name = "email_confirmed")
    private boolean emailConfirmed;

    private String language = "en";

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    public Application(ApplicationForm form, Instant now) {
        this(form, Applicant.unconfirmed("en"), now);
    }

    public Application(ApplicationForm form, Applicant applicant, Instant now) {
        this.name = form.name();
        this.kind = form.kind();
        this.place = form.place();
        this.timeZone = form.timeZone();
        this.slug = form.slug();
        this.jurisdiction = form.jurisdiction();
        this.administratorName = form.administratorName();
        this.administratorEmail = form.administratorEmail();
        this.submittedAt = now;
        this.emailConfirmed = applicant.emailConfirmed();
        this.language = applicant.language();
        keep(form.profile());
    }

    private void keep(AgencyProfile profile) {
        this.country = orNull(profile.country());
        this.region = orNull(profile.region());
        this.ori = orNull(profile.ori());
        this.population =
                profile.population().isPresent() ? profile.population().getAsInt() : null;
        this.languages = orNull(String.join(",", profile.languages()));
        this.termsVersion =
                profile.terms().map(AgencyProfile.TermsAcceptance::version).orElse(null);
        this.termsHash =
                profile.terms().map(AgencyProfile.TermsAcceptance::sha256).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public void approve(AgencyId agency, String by, Instant now) {
        decide(ApplicationState.APPROVED, by, now);
        this.agencyId = agency.value();
    }

    public void reject(String why, String by, Instant now) {
        decide(ApplicationState.REJECTED, by, now);
        this.reason = why;
    }

    /** A new question takes the place of the last one and its answer. */
    public void ask(String words) {
        this.state = ApplicationState.ASKED.word();
        this.question = words;
        this.questionNumber++;
        this.answer = null;
    }

    public void answer(String words) {
        this.state = ApplicationState.SUBMITTED.word();
        this.answer = words;
    }

    private void decide(ApplicationState decision, String by, Instant now) {
        this.state = decision.word();
        this.decidedBy = by;
        this.decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ApplicationState state() {
        return ApplicationState.of(state);
    }

    public ApplicationForm form() {
        return new ApplicationForm(
                name, kind, place, timeZone, slug, jurisdiction, administratorName, administratorEmail, profile());
    }

    private AgencyProfile profile() {
        return new AgencyProfile(
                Objects.requireNonNullElse(country, ""),
                Objects.requireNonNullElse(region, ""),
                Objects.requireNonNullElse(ori, ""),
                population == null ? OptionalInt.empty() : OptionalInt.of(population),
                languages == null ? List.of() : List.of(languages.split(",")),
                termsVersion == null || termsHash == null
                        ? Optional.empty()
                        : Optional.of(new AgencyProfile.TermsAcceptance(termsVersion, termsHash)));
    }

    public Applicant applicant() {
        return new Applicant(language, emailConfirmed);
    }

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agencyId).map(AgencyId::new);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What is asked now. */
    public Optional<String> question() {
        return state() == ApplicationState.ASKED ? Optional.ofNullable(question) : Optional.empty();
    }

    /** Of the last question, open or answered: 1 for the first, 0 while there was none. */
    public int questionNumber() {
        return questionNumber;
    }

    public ApplicationDetail detail(List<ApplicationDetail.Act> acts) {
        return new ApplicationDetail(
                id,
                form(),
                applicant(),
                state(),
                submittedAt,
                Optional.ofNullable(decidedAt),
                reason(),
                Optional.ofNullable(question),
                Optional.ofNullable(answer),
                agency(),
                acts);
    }
}
