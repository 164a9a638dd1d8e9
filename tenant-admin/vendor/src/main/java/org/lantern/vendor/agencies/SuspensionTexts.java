package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import org.lantern.fleet.SuspensionResult;
import org.lantern.frame.screen.Notices;
import org.lantern.tenancy.Agency;

/** What came of suspending or resuming, in words; what was refused is never said as if it were done (R5). */
final class SuspensionTexts {
    private SuspensionTexts() {}

    static void tell(SuspensionResult result, Agency agency) {
        switch (result) {
            case SuspensionResult.Suspended s -> Notices.done(text("suspension.suspended", agency.name()));
            case SuspensionResult.Resumed r -> Notices.done(text("suspension.resumed", agency.name()));
            case SuspensionResult.AlreadySo a -> Notices.done(text("suspension.already", agency.name()));
            case SuspensionResult.OtherReason o -> Notices.problem(text("suspension.other-reason"));
            case SuspensionResult.NotInThisState n -> Notices.problem(text("suspension.not-in-this-state"));
            case SuspensionResult.NoSuchAgency n -> Notices.problem(text("suspension.gone"));
            case SuspensionResult.ReasonMissing m -> Notices.problem(text("suspension.reason.missing"));
        }
    }
}
