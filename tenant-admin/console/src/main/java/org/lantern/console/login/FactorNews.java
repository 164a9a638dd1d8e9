package org.lantern.console.login;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.login.FactorChange;

/** What came of a visit to the identity provider; told once. */
enum FactorNews {
    ADDED,
    REMOVED,
    RENEWED,
    CANCELLED,
    NOTHING,
    UNKNOWN;

    private static final String KEY = FactorNews.class.getName();

    /** @param status what the browser brings ({@code kc_action_status}); it only tells why there is no change */
    static FactorNews of(FactorChange change, @Nullable String status) {
        if (change.isEmpty()) {
            return "cancelled".equals(status) ? CANCELLED : NOTHING;
        }
        if (change.removed().isEmpty()) {
            return ADDED;
        }
        return change.added().isEmpty() ? REMOVED : RENEWED;
    }

    boolean isGood() {
        return this != NOTHING && this != UNKNOWN;
    }

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<FactorNews> take(HttpSession session) {
        Optional<FactorNews> news =
                Optional.ofNullable(session.getAttribute(KEY)).map(FactorNews.class::cast);
        session.removeAttribute(KEY);
        return news;
    }
}
