package org.lantern.web.api.golive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.fleet.GoLive;
import org.lantern.fleet.Verification;

/**
 * Where an agency stands on its way to the public.
 *
 * @param state provisioning, trial, live, suspended or leaving
 * @param checklist in the order in which it is best done
 * @param verification what the vendor recorded; left out while it is missing
 * @param missing names of what is not done; {@code verification} is the vendor's to do
 */
public record GoLiveAnswer(String state, List<Item> checklist, Optional<Verified> verification, List<String> missing) {

    /** One line of the checklist. */
    @Schema(name = "ChecklistItem")
    public record Item(String name, boolean met) {
        public static Item of(GoLive.Item item) {
            return new Item(item.name(), item.met());
        }
    }

    /** @param method call, letter, visit, document or other */
    @Schema(name = "Verification")
    public record Verified(String method, String note, Instant at) {
        public static Verified of(Verification verification) {
            return new Verified(verification.method().word(), verification.note(), verification.at());
        }
    }

    static GoLiveAnswer of(GoLive.Standing standing) {
        return new GoLiveAnswer(
                standing.state().word(),
                standing.checklist().stream().map(Item::of).toList(),
                standing.verification().map(Verified::of),
                standing.missing());
    }
}
