package org.lantern.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lantern.audit.ChainFinding.Kind;

/**
 * Reads a chain from its beginning and says what was altered, removed, moved, cut off or forked (R7). After a broken link
 * it goes on from the hash that stands there, so that one altered row is one finding. Needs no database: it reads an
 * exported trail as well.
 */
public final class ChainCheck {
    private final UUID agency;
    private final List<TrailHead> heads;
    private final List<ChainFinding> findings = new ArrayList<>();
    private String hash;
    private long position;

    /** @param heads those of this agency whose signature was found good, in any order */
    public ChainCheck(UUID agency, List<TrailHead> heads) {
        this.agency = agency;
        this.heads = List.copyOf(heads);
        this.hash = Chain.beginning(agency);
    }

    /** Takes the next link, in the order of positions; one whose place is taken is a finding, and nothing hangs on it. */
    public void next(SealedEntry link) {
        if (link.position() <= position) {
            findings.add(new ChainFinding(
                    Kind.FORKED, link.position(), "another link in the place of link " + link.position()));
            return;
        }
        boolean follows = link.position() == position + 1;
        if (!follows) {
            findings.add(new ChainFinding(Kind.REMOVED, position + 1, gap(position + 1, link.position() - 1)));
        }
        position = link.position();
        link.entry()
                .ifPresentOrElse(
                        entry -> compare(link, entry, follows), () -> add(Kind.REMOVED, "entry of link " + position));
        hash = link.hash();
        heads.stream()
                .filter(head -> head.position() == position && !head.hash().equals(hash))
                .forEach(head -> add(Kind.FORKED, "head of " + head.at()));
    }

    private static String gap(long first, long last) {
        return first == last ? "link " + first : "links " + first + " to " + last;
    }

    /** Behind a gap the hash before is not known, and the entry cannot be blamed. */
    private void compare(SealedEntry link, AuditEntry entry, boolean follows) {
        if (follows && !link.hash().equals(Chain.next(hash, agency, entry))) {
            add(Kind.ALTERED, "entry " + entry.id());
        }
        link.personal().stream()
                .filter(value -> !entry.detail().contains(value.commitment()))
                .forEach(value -> add(Kind.ALTERED, value.name() + " of entry " + entry.id()));
    }

    /** An entry that has waited for its link too long. */
    public void unsealed(UUID entry) {
        findings.add(new ChainFinding(Kind.UNSEALED, 0, "entry " + entry));
    }

    public List<ChainFinding> end() {
        heads.stream()
                .filter(head -> head.position() > position)
                .forEach(head -> findings.add(
                        new ChainFinding(Kind.TRUNCATED, head.position(), "links up to the head of " + head.at())));
        return List.copyOf(findings);
    }

    /** Links read so far. */
    public long length() {
        return position;
    }

    private void add(Kind kind, String what) {
        findings.add(new ChainFinding(kind, position, what));
    }
}
