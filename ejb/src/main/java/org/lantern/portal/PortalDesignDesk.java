package org.lantern.portal;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.membership.CurrentMember;
import org.lantern.portal.internal.LogoStore;
import org.lantern.publishing.Draft;
import org.lantern.publishing.Kind;
import org.lantern.publishing.PublishResult;
import org.lantern.publishing.Publishing;
import org.lantern.publishing.SaveResult;
import org.lantern.publishing.Version;

/** Where an agency gives its portal its face: draft, check, publish, roll back. */
@Stateless
@Desk
public class PortalDesignDesk {
    /** As what publishing keeps it, and as {@code AgencyChanged} names it. */
    public static final Kind<PortalDesign> KIND = new Kind<>("portal-design", PortalDesign.class);

    @Inject
    private Publishing publishing;

    @Inject
    private LogoStore logos;

    @Inject
    private CurrentMember member;

    /** The draft; until someone has saved one, what is live, with revision 0. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public Draft<PortalDesign> draft() {
        return publishing.draft(KIND).orElseThrow(() -> new IllegalStateException("no portal was provisioned"));
    }

    /** Keeps anything typed, sound or not; refused only when {@code revision} is not the newest (R6). */
    @Needs({AGENCY_ADMINISTRATOR, PIO})
    public SaveResult<PortalDesign> save(PortalDesign design, long revision) {
        return publishing.save(KIND, design, revision, member.name());
    }

    /** What would keep a design from being published, by field; nothing is saved. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public List<DesignProblem> check(PortalDesign design) {
        List<DesignProblem> problems = new ArrayList<>(PortalDesignRules.problems(design));
        if (design.logo().isPresent() && !logos.holds(design.logo().get())) {
            problems.add(new DesignProblem("logo", "unknown-logo", "Upload the logo again: it is not stored here."));
        }
        return List.copyOf(problems);
    }

    /** Makes the draft of this revision live, if nothing is wrong with it (R7). */
    @Needs({AGENCY_ADMINISTRATOR, PIO})
    public DesignPublication publish(long revision, String note) {
        List<DesignProblem> problems = check(draft().body());
        return problems.isEmpty()
                ? publication(publishing.publish(KIND, revision, member.name(), note))
                : new DesignPublication.Flawed(problems);
    }

    /** What residents see now. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public Optional<Version<PortalDesign>> live() {
        return publishing.live(KIND);
    }

    /** Newest first. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public List<Version<PortalDesign>> versions() {
        return publishing.versions(KIND);
    }

    /** Publishes an older version once more, under a new number: live, or no such version. */
    @Needs({AGENCY_ADMINISTRATOR, PIO})
    public PublishResult rollBack(int version, String note) {
        return publishing.rollBack(KIND, version, member.name(), note);
    }

    /** What a brand colour would do on the page; empty when the text is no colour. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public Optional<ContrastTable> contrast(String brandColor) {
        return BrandColor.isHex(brandColor)
                ? Optional.of(ContrastTable.of(BrandColor.of(brandColor)))
                : Optional.empty();
    }

    private static DesignPublication publication(PublishResult result) {
        return switch (result) {
            case PublishResult.Live live -> new DesignPublication.Live(live.number());
            case PublishResult.DraftMoved moved -> new DesignPublication.DraftMoved();
            case PublishResult.NoSuchVersion none ->
                throw new IllegalStateException("publishing a draft names no version");
        };
    }
}
