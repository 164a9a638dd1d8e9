package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** An agency's people and programs, and whom it asked in. */
@ApplicationScoped
public class PeopleRecords implements RecordKeeper {
    private static final Erasing LETTERS = Erasing.rows("lantern.invitation", "id", "r.expires_at")
            .heldBy("number of the invitation", "h.object = r.id::text");

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        "people",
                        "People and programs",
                        "Who belongs to the agency, in which roles, and which programs speak for it.",
                        Set.of("lantern.membership", "lantern.api_client", "lantern.person_agency"),
                        new Keeping.WhileHere("A person's entry goes when they are removed.")),
                new RecordClass(
                        "invitations",
                        "Invitations",
                        "Whom the agency asked in, with name and address. Deleted so long after the invitation ran out;"
                                + " who accepted stays a member.",
                        Set.of("lantern.invitation"),
                        new Keeping.ForPeriod(
                                new Period(
                                        90,
                                        2,
                                        3_650,
                                        "Letters to one address are counted for an hour, and whoever comes with an old"
                                                + " link is told that it has run out.",
                                        true),
                                LETTERS)));
    }
}
