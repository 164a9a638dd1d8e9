package org.lantern.retention;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.membership.CurrentMember;
import org.lantern.retention.internal.HoldStore;
import org.lantern.retention.internal.RecordClasses;

/** Where an agency keeps records from going (R4, R5). */
@Desk
@Stateless
public class HoldDesk {
    @Inject
    private HoldStore holds;

    @Inject
    private RecordClasses classes;

    @Inject
    private CurrentMember member;

    @Inject
    private AuditTrail trail;

    @Inject
    private StepUp stepUp;

    /** Those that stand, newest first, then those that were released. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR, APPROVER})
    public List<LegalHold> list() {
        return holds.all();
    }

    /** From now on; a run that erases at this moment ends its batch first. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public HoldResult place(HoldOrder order) {
        Optional<HoldResult.Wrong> wrong = wrong(order);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        LegalHold hold = holds.place(order, member.name());
        trail.record("legal-hold-placed", "legal-hold/" + hold.id(), detail(hold));
        return new HoldResult.Placed(hold);
    }

    /** With a confirmation: what was held goes with the next run, if its time is over. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public HoldResult release(UUID id, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > HoldOrder.LONGEST_REASON) {
            return new HoldResult.Wrong("reason", "Say why, in 1 to 2,000 characters.");
        }
        Optional<LegalHold> hold = holds.lock(id);
        if (hold.isEmpty()) {
            return new HoldResult.NoSuchHold();
        }
        if (hold.get().released().isPresent()) {
            return new HoldResult.AlreadyReleased();
        }
        StepUpAct act = StepUpAct.of(DangerousAct.RELEASE_LEGAL_HOLD, "legal-hold/" + id, Map.of("reason", why));
        if (!stepUp.spend(act)) {
            return new HoldResult.StepUpNeeded(act);
        }
        LegalHold released = holds.release(id, member.name(), why);
        Map<String, String> detail = new TreeMap<>(detail(released));
        detail.put("reason", why);
        trail.record("legal-hold-released", "legal-hold/" + id, detail);
        return new HoldResult.Released(released);
    }

    private Optional<HoldResult.Wrong> wrong(HoldOrder order) {
        if (order.number().isEmpty() || order.number().length() > HoldOrder.LONGEST_NUMBER) {
            return wrong("number", "Give the number of the case, court file or request, at most 80 characters.");
        }
        if (order.reason().isEmpty() || order.reason().length() > HoldOrder.LONGEST_REASON) {
            return wrong("reason", "Say why, in 1 to 2,000 characters.");
        }
        if (order.recordClass().isEmpty()) {
            return order.object().isEmpty()
                    ? Optional.empty()
                    : wrong("object", "One record can only be held with its class.");
        }
        String name = order.recordClass().get();
        if (!classes.canBeHeld(name)) {
            return wrong("recordClass", "Nothing of this class goes by a schedule.");
        }
        if (order.object().isPresent()
                && (classes.object(name).isEmpty() || order.object().get().length() > HoldOrder.LONGEST_OBJECT)) {
            return wrong("object", "One record of this class cannot be named; hold the class.");
        }
        return Optional.empty();
    }

    private static Optional<HoldResult.Wrong> wrong(String field, String words) {
        return Optional.of(new HoldResult.Wrong(field, words));
    }

    private static Map<String, String> detail(LegalHold hold) {
        Map<String, String> detail = new TreeMap<>();
        detail.put("number", hold.number());
        detail.put("reason", hold.reason());
        hold.recordClass().ifPresent(name -> detail.put("recordClass", name));
        hold.object().ifPresent(object -> detail.put("held", object));
        return detail;
    }
}
