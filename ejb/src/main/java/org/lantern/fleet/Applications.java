package org.lantern.fleet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.contact.EmailAddress;
import org.lantern.fleet.ApplicationForm.Applicant;
import org.lantern.fleet.internal.ApplicantMail;
import org.lantern.fleet.internal.Application;
import org.lantern.fleet.internal.ApplicationActs;
import org.lantern.fleet.internal.ApplicationCheck;
import org.lantern.fleet.internal.ApplicationStore;
import org.lantern.fleet.internal.Remark;
import org.lantern.fleet.internal.SlugNeighbors;
import org.lantern.geo.Ori;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.Slug;

/** Where a police body asks to be taken in. */
@Desk
@Stateless
public class Applications {

    /** Anybody can name anybody's address: what is over this is taken in and not mailed about. */
    private static final int LETTERS_AN_HOUR = 10;

    @Inject
    private ApplicationStore store;

    @Inject
    private SlugNeighbors slugs;

    @Inject
    private ApplicantMail mail;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private ApplicationActs acts;

    private final Clock clock = Clock.systemUTC();

    @OpenTo("any police body: it is nobody here yet")
    public ApplicationReceipt apply(ApplicationForm form) {
        return apply(form, Applicant.unconfirmed("en"));
    }

    @OpenTo("any police body: it is nobody here yet")
    public ApplicationReceipt apply(ApplicationForm typed, Applicant applicant) {
        ApplicationForm form = stripped(typed);
        List<ApplicationFlaw> flaws = ApplicationCheck.flaws(form);
        if (!flaws.isEmpty()) {
            return new ApplicationReceipt.Refused(flaws);
        }
        slugs.lock(form.slug());
        Optional<ApplicationFlaw> held = held(form.slug());
        if (held.isPresent()) {
            return new ApplicationReceipt.Refused(List.of(held.get()));
        }
        Application application = new Application(form, applicant, clock.instant());
        store.add(application);
        if (store.lately(form.administratorEmail()) <= LETTERS_AN_HOUR) {
            mail.received(application);
        }
        return new ApplicationReceipt.Received(application.id());
    }

    /** What is wrong with an application so far, without handing it in (R1): also whether its address can be had. */
    @OpenTo("any police body filling in its application")
    public List<ApplicationFlaw> flaws(ApplicationForm typed) {
        ApplicationForm form = stripped(typed);
        List<ApplicationFlaw> flaws = new ArrayList<>(ApplicationCheck.flaws(form));
        if (flaws.stream().noneMatch(flaw -> flaw.field().equals("slug"))) {
            held(form.slug()).ifPresent(flaws::add);
        }
        return flaws;
    }

    private Optional<ApplicationFlaw> held(String slug) {
        if (store.isTaken(slug)) {
            return Optional.of(new ApplicationFlaw("slug", "slug-taken", "This address is taken. Choose another one."));
        }
        return slugs.alike(slug).map(Applications::alike);
    }

    /** Who is joining is nobody's business before the front page lists them (R18). */
    private static ApplicationFlaw alike(SlugNeighbors.Neighbor other) {
        return other.listed()
                ? new ApplicationFlaw(
                        "slug",
                        "slug-confusable",
                        "This address looks like “" + other.slug()
                                + "”, which is taken. Hyphens, 0 and o, 1, i and l, rn and m,"
                                + " vv and w do not tell two addresses apart. Choose another one.",
                        other.slug())
                : new ApplicationFlaw(
                        "slug",
                        "slug-like-another",
                        "This address looks like another one, which is taken. Choose another one.");
    }

    @OpenTo("applicants choosing an address, as often as a stranger may ask; whose it is, is not told")
    public SlugState slug(String wanted) {
        return Slug.flawOf(wanted)
                .map(flaw -> flaw == Slug.Flaw.RESERVED ? SlugState.RESERVED : SlugState.MALFORMED)
                .orElseGet(() -> store.isTaken(wanted)
                        ? SlugState.TAKEN
                        : slugs.alike(wanted).isPresent() ? SlugState.CONFUSABLE : SlugState.FREE);
    }

    @OpenTo("the applicant: the id is known to nobody else")
    public Optional<ApplicationStatus> status(UUID id) {
        return store.find(id)
                .map(application -> new ApplicationStatus(
                        application.id(),
                        application.state(),
                        application.form().name(),
                        application.form().slug(),
                        application.reason(),
                        application.question(),
                        application.questionNumber(),
                        application.agency().flatMap(directory::byId).map(Agency::state)));
    }

    /** @param question the number of the one that is answered; empty for whichever is open */
    @OpenTo("the applicant: the id is known to nobody else")
    public AnswerReceipt answer(UUID id, OptionalInt question, String typed) {
        return store.lock(id)
                .map(application -> answer(application, question, typed))
                .orElseGet(AnswerReceipt.NoSuchApplication::new);
    }

    private AnswerReceipt answer(Application application, OptionalInt question, String typed) {
        if (application.state() != ApplicationState.ASKED) {
            return new AnswerReceipt.NotAsked(application.state());
        }
        if (question.orElse(application.questionNumber()) != application.questionNumber()) {
            return new AnswerReceipt.OtherQuestion();
        }
        Optional<String> words = Remark.of(typed);
        words.ifPresent(answer -> {
            application.answer(answer);
            acts.keep(application, "answered", answer);
        });
        return words.isPresent() ? new AnswerReceipt.Taken() : new AnswerReceipt.Unfit();
    }

    private static ApplicationForm stripped(ApplicationForm form) {
        return new ApplicationForm(
                form.name().strip(),
                form.kind().strip(),
                form.place().strip(),
                form.timeZone().strip(),
                form.slug().strip(),
                form.jurisdiction(),
                form.administratorName().strip(),
                EmailAddress.of(form.administratorEmail())
                        .map(EmailAddress::value)
                        .orElse(form.administratorEmail().strip()),
                stripped(form.profile()));
    }

    private static AgencyProfile stripped(AgencyProfile profile) {
        return new AgencyProfile(
                profile.country().strip(),
                profile.region().strip(),
                Ori.plain(profile.ori()),
                profile.population(),
                profile.languages(),
                profile.terms());
    }
}
