package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Logos, and links to what is not public. */
@ApplicationScoped
public class PortalRecords implements RecordKeeper {
    private static final Erasing LINKS = Erasing.rows("lantern.portal_link", "id", "r.expires_at")
            .heldBy("number of the link", "h.object = r.id::text");

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        "logos",
                        "Logos",
                        "Every logo that a version of the portal ever showed.",
                        Set.of("lantern.portal_image"),
                        new Keeping.WhileHere("An older version can be published again, logo and all.")),
                new RecordClass(
                        "previews",
                        "Previews of drafts",
                        "Links to a draft of the portal; good for an hour. Deleted.",
                        Set.of("lantern.portal_preview"),
                        new Keeping.ForPeriod(
                                Period.fixed(0, "One that has run out opens nothing."),
                                Erasing.rows("lantern.portal_preview", "token_sha256", "r.expires_at"))),
                new RecordClass(
                        "preview-links",
                        "Preview links",
                        "Who made a link to the portal before it was open, and when it was used last. Deleted so long"
                                + " after the link ran out.",
                        Set.of("lantern.portal_link"),
                        new Keeping.ForPeriod(
                                new Period(
                                        365,
                                        1,
                                        3_650,
                                        "Who could look before the portal was open is asked soon or never.",
                                        true),
                                LINKS)));
    }
}
