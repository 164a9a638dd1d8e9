package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Letters to applicants, and the proof that an agency's mail arrives. */
@ApplicationScoped
public class LetterRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        "proof-of-mail",
                        "Proof of mail",
                        "That mail in the agency's name arrives: the hash of a code and when it was entered.",
                        Set.of("lantern.sender_check"),
                        new Keeping.WhileHere("Going live rests on it.")),
                new RecordClass(
                        "letters-to-applicants",
                        "Letters to applicants",
                        "That a letter to an applicant was sent. Whom it went to and what it said is forgotten as soon as"
                                + " it has left; the note is deleted.",
                        Set.of("lantern.platform_mail"),
                        new Keeping.ByPlatform(
                                Period.fixed(7, "Whoever looks for a letter that did not arrive needs some days."),
                                Erasing.rows("lantern.platform_mail", "id", "r.ended_at")
                                        .when("r.state <> 'due'"))));
    }
}
