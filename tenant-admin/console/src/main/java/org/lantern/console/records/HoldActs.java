package org.lantern.console.records;

import static org.lantern.frame.screen.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.frame.screen.Notices;
import org.lantern.retention.HoldDesk;
import org.lantern.retention.HoldOrder;
import org.lantern.retention.HoldResult;
import org.lantern.retention.LegalHold;

/** Placing and releasing, with what is told of it. */
record HoldActs(HoldDesk desk, Runnable whenDone) {

    List<LegalHold> all() {
        return desk.list();
    }

    Optional<LegalHold> find(UUID id) {
        return all().stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    HoldResult place(HoldOrder order) {
        return settled(desk.place(order));
    }

    HoldResult release(LegalHold hold, String reason) {
        return settled(desk.release(hold.id(), reason));
    }

    private HoldResult settled(HoldResult result) {
        switch (result) {
            case HoldResult.Placed placed ->
                done(text("holds.placed", placed.hold().number()));
            case HoldResult.Released released ->
                done(text("holds.released", released.hold().number()));
            case HoldResult.NoSuchHold n -> problem(text("holds.gone"));
            case HoldResult.AlreadyReleased a -> problem(text("holds.gone"));
            case HoldResult.Wrong w -> {} // said at its field
            case HoldResult.StepUpNeeded n -> {} // the dialog asks
        }
        return result;
    }

    private void done(String sentence) {
        Notices.done(sentence);
        whenDone.run();
    }

    private void problem(String sentence) {
        Notices.problem(sentence);
        whenDone.run();
    }
}
