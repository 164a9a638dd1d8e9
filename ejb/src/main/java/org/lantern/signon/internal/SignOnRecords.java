package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** The agency's own sign-on. */
@ApplicationScoped
public class SignOnRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "own-sign-on",
                "Own sign-on",
                "The agency's mail domains, how each was proved, and which provider speaks for it. Nothing of a person.",
                Set.of("lantern.own_sign_on", "lantern.proved_domain"),
                new Keeping.WhileHere("It goes when the agency takes a domain away.")));
    }
}
