package org.lantern.publishing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** What an agency has decided, with all versions. */
@ApplicationScoped
public class ConfigurationRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "configuration",
                "Published configuration",
                "Drafts and all published versions of the portal, the map's rules and this schedule, with their authors.",
                Set.of("lantern.publishing_draft", "lantern.published_version", "lantern.publishing_live"),
                new Keeping.WhileHere("Which rule applied on a day must be answered years later.")));
    }
}
