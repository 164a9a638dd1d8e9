package org.lantern.crimemap;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;

import jakarta.ejb.Stateless;
import java.util.List;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;

/** Where an agency decides what its map shows: draft, effect, publish, roll back. */
@Stateless
@Desk
public class MapRulesDesk {
    /** The agency's own category texts, by number of records. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public List<CategorySummary> categories() {
        throw new UnsupportedOperationException();
    }

    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public MapRules live() {
        throw new UnsupportedOperationException();
    }

    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public MapRulesDraft draft() {
        throw new UnsupportedOperationException();
    }

    /** Saved, or stale when {@code revision} is not the draft's. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public MapRulesChange save(MapRules rules, long revision) {
        throw new UnsupportedOperationException();
    }

    /** What the rules would show and withhold now; nothing is saved. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public RulesEffect effect(MapRules rules) {
        throw new UnsupportedOperationException();
    }

    /** Makes the draft of this revision live: published, or stale. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public MapRulesChange publish(long revision, String note) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public List<MapRulesVersion> versions() {
        throw new UnsupportedOperationException();
    }

    /** Publishes an older version once more, under a new number: published, or unknown version. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public MapRulesChange rollBack(int version) {
        throw new UnsupportedOperationException();
    }
}
