package org.lantern.console.audit;

import static org.lantern.frame.screen.Texts.text;

import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditEntry;
import org.lantern.frame.screen.Texts;

/** Entries of the trail in words. */
record ActTexts(Map<String, String> namesBySubject) {
    String who(AuditEntry entry) {
        return switch (entry.issuer()) {
            case "lantern:work" -> text("audit.by-lantern");
            case "lantern:visitor" -> text("audit.by-visitor");
            default -> Optional.ofNullable(namesBySubject.get(entry.subject())).orElse(text("audit.by-former"));
        };
    }

    /** The act's sentence; an act without one yet by its own name, which is plain English. */
    String what(AuditEntry entry) {
        return Texts.find("act." + entry.act()).orElseGet(() -> plain(entry.act()));
    }

    private static String plain(String act) {
        String words = act.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Texts.locale()) + words.substring(1);
    }
}
