package org.lantern.crimemap;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.crimemap.internal.projection.LiveRules;
import org.lantern.crimemap.internal.rules.Effect;
import org.lantern.crimemap.internal.store.OffenceRecords;
import org.lantern.membership.CurrentMember;
import org.lantern.publishing.Draft;
import org.lantern.publishing.PublishResult;
import org.lantern.publishing.Publishing;
import org.lantern.publishing.SaveResult;

/** Where an agency decides what its map shows: draft, effect, publish, roll back. */
@Stateless
@Desk
public class MapRulesDesk {
    @Inject
    private Publishing publishing;

    @Inject
    private LiveRules liveRules;

    @Inject
    private OffenceRecords records;

    @Inject
    private CurrentMember member;

    /** The agency's own category texts, by number of records. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public List<CategorySummary> categories() {
        return Effect.summaries(records.loads(LocalDate.EPOCH)); // what is delayed is not told here
    }

    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public MapRules live() {
        return liveRules.current();
    }

    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public MapRulesDraft draft() {
        return publishing.draft(LiveRules.KIND).map(MapRulesDesk::draft).orElse(new MapRulesDraft(MapRules.NOTHING, 0));
    }

    /** Saved, or stale when {@code revision} is not the draft's. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public MapRulesChange save(MapRules rules, long revision) {
        return switch (publishing.save(LiveRules.KIND, rules, revision, member.name())) {
            case SaveResult.Saved<MapRules> saved -> new MapRulesChange.Saved(draft(saved.draft()));
            case SaveResult.Conflict<MapRules> conflict -> new MapRulesChange.Stale(draft(conflict.newest()));
        };
    }

    /** What the rules would show and withhold now; nothing is saved. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public RulesEffect effect(MapRules rules) {
        return liveRules.effect(rules, records::loads);
    }

    /** Makes the draft of this revision live: published, or stale. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public MapRulesChange publish(long revision, String note) {
        return change(publishing.publish(LiveRules.KIND, revision, member.name(), note));
    }

    /** Newest first. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public List<MapRulesVersion> versions() {
        return publishing.versions(LiveRules.KIND).stream()
                .map(version -> new MapRulesVersion(
                        version.number(),
                        version.body(),
                        version.author(),
                        version.note(),
                        version.publishedAt(),
                        version.live()))
                .toList();
    }

    /** Publishes an older version once more, under a new number: published, or unknown version. */
    @Needs({ANALYST, AGENCY_ADMINISTRATOR})
    public MapRulesChange rollBack(int version) {
        return change(publishing.rollBack(LiveRules.KIND, version, member.name(), "Rolled back to version " + version));
    }

    private MapRulesChange change(PublishResult result) {
        return switch (result) {
            case PublishResult.Live live -> new MapRulesChange.Published(live.number());
            case PublishResult.DraftMoved moved -> new MapRulesChange.Stale(draft());
            case PublishResult.NoSuchVersion none -> new MapRulesChange.UnknownVersion();
        };
    }

    private static MapRulesDraft draft(Draft<MapRules> draft) {
        return new MapRulesDraft(draft.body(), draft.revision());
    }
}
