package org.lantern.console.audit;

import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to the trail. */
public final class AuditNavigation {
    private AuditNavigation() {}

    public static Entry entry() {
        return new Entry("audit.title", Glyph.AUDIT, AuditView.class);
    }
}
