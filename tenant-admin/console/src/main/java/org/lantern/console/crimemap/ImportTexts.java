package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import java.util.Locale;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.Reason;
import org.lantern.frame.screen.State;
import org.lantern.frame.screen.State.Tone;

/** The crime map's words for states, reasons and refusals. */
final class ImportTexts {
    private ImportTexts() {}

    static State badge(ImportReport report) {
        if (report.dryRun() && report.state() == ImportState.DONE) {
            return new State(text("import-state.checked"), Tone.CALM);
        }
        return new State(
                text("import-state." + report.state().code()),
                switch (report.state()) {
                    case RUNNING -> Tone.WAITING;
                    case DONE -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case ROLLED_BACK, UNDONE -> Tone.CALM;
                });
    }

    static String name(Reason reason) {
        return text("reason." + reason.code());
    }

    static String words(Reason reason) {
        return text("reason." + reason.code() + ".words");
    }

    static String failure(ImportReport.Failure failure) {
        return text("import-failure." + failure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Why a file was not taken. */
    static String refusal(ImportReceipt receipt) {
        return switch (receipt) {
            case ImportReceipt.TooLarge large -> text("upload.too-large", large.limitBytes() / (1024 * 1024));
            case ImportReceipt.QuotaReached quota -> text("upload.quota", quota.quotaBytes() / (1024 * 1024));
            case ImportReceipt.Unreadable unreadable -> flaw(unreadable.flaw());
            case ImportReceipt.Unknown unknown -> text("import.gone");
            case ImportReceipt.Accepted accepted -> "";
        };
    }

    private static String flaw(ImportReceipt.Flaw flaw) {
        return switch (flaw) {
            case EMPTY -> text("upload.empty");
            case HEADER_ONLY -> text("upload.header-only");
            case NOT_TEXT -> text("upload.not-text");
            case TOO_WIDE -> text("upload.too-wide");
        };
    }
}
