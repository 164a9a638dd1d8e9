package org.lantern.signup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** What applicants left: applications that were not handed in (R1), and those that became no agency. */
@ApplicationScoped
public class ApplicantRecords implements RecordKeeper {

    /** An application that waits for us is not the applicant's to lose; one that waits for the applicant is. */
    private static final Erasing APPLICATIONS = Erasing.rows("lantern.application", "id", """
                    coalesce(r.decided_at, (select max(a.at) from lantern.application_act a where a.application_id = r.id),
                             r.submitted_at)""")
            .when("r.agency_id is null and (r.state = 'rejected' or (r.state = 'asked' and r.answer is null))")
            .with("lantern.application_act", "x.application_id = g.id")
            .with("lantern.application_reading", "x.application_id = g.id")
            .with("lantern.signup_draft", "x.application_id = g.id");

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        "sign-up-drafts",
                        "Drafts of applications",
                        "Answers of somebody who is still filling in an application: names, address, area. A draft runs out two"
                                + " weeks after its last change; then it opens for nobody, and is deleted.",
                        Set.of("lantern.signup_draft"),
                        new Keeping.ByPlatform(
                                Period.fixed(0, "Whoever began was told that a draft is kept for two weeks."),
                                Erasing.rows("lantern.signup_draft", "id", "r.expires_at"))),
                new RecordClass(
                        "applications",
                        "Applications that became no agency",
                        "Applications that were rejected, or whose applicant has not answered our question: names, address,"
                                + " area, what was said. Deleted with all that belongs to it. One that became an agency"
                                + " stays as long as the agency.",
                        Set.of("lantern.application", "lantern.application_act", "lantern.application_reading"),
                        new Keeping.ByPlatform(
                                Period.fixed(180, "Half a year to come back to it, to object, or to answer."),
                                APPLICATIONS)));
    }
}
