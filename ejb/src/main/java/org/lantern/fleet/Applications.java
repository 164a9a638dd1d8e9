package org.lantern.fleet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.contact.EmailAddress;
import org.lantern.fleet.internal.Application;
import org.lantern.fleet.internal.ApplicationCheck;
import org.lantern.fleet.internal.ApplicationStore;
import org.lantern.fleet.internal.Remark;
import org.lantern.fleet.internal.SlugLock;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.Slug;

/** Where a police body asks to be taken in. */
@Desk
@Stateless
public class Applications {

    @Inject
    private ApplicationStore store;

    @Inject
    private SlugLock slugs;

    @Inject
    private AgencyDirectory directory;

    private final Clock clock = Clock.systemUTC();

    @OpenTo("any police body: it is nobody here yet")
    public ApplicationReceipt apply(ApplicationForm typed) {
        ApplicationForm form = stripped(typed);
        List<ApplicationFlaw> flaws = ApplicationCheck.flaws(form);
        if (!flaws.isEmpty()) {
            return new ApplicationReceipt.Refused(flaws);
        }
        slugs.lock(form.slug());
        if (store.isTaken(form.slug())) {
            return new ApplicationReceipt.Refused(
                    List.of(new ApplicationFlaw("slug", "slug-taken", "This address is taken. Choose another one.")));
        }
        Application application = new Application(form, clock.instant());
        store.add(application);
        return new ApplicationReceipt.Received(application.id());
    }

    @OpenTo("applicants choosing an address; portals' addresses are public")
    public SlugState slug(String wanted) {
        return Slug.flawOf(wanted)
                .map(flaw -> flaw == Slug.Flaw.RESERVED ? SlugState.RESERVED : SlugState.MALFORMED)
                .orElseGet(() -> store.isTaken(wanted) ? SlugState.TAKEN : SlugState.FREE);
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
                        application.agency().flatMap(directory::byId).map(Agency::state)));
    }

    @OpenTo("the applicant: the id is known to nobody else")
    public AnswerReceipt answer(UUID id, String typed) {
        return store.lock(id)
                .map(application -> answer(application, typed))
                .orElseGet(AnswerReceipt.NoSuchApplication::new);
    }

    private static AnswerReceipt answer(Application application, String typed) {
        if (application.state() != ApplicationState.ASKED) {
            return new AnswerReceipt.NotAsked(application.state());
        }
        Optional<String> words = Remark.of(typed);
        words.ifPresent(application::answer);
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
                        .orElse(form.administratorEmail().strip()));
    }
}
