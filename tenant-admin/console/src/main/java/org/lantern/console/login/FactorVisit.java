package org.lantern.console.login;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.lantern.login.Factor;
import org.lantern.login.FactorKind;
import org.lantern.login.OwnFactors;

/**
 * What a person goes to the identity provider for, kept in their session: no link from elsewhere begins one.
 *
 * @param action the identity provider's name for it: an application-initiated action
 * @param before what they had; what is different when they are back, they did
 */
record FactorVisit(String action, OwnFactors before) {
    private static final String KEY = FactorVisit.class.getName();

    static FactorVisit toSetUp(FactorKind kind, OwnFactors before) {
        return new FactorVisit(
                switch (kind) {
                    case APP -> "CONFIGURE_TOTP";
                    case PASSKEY -> "webauthn-register-passwordless";
                    case RECOVERY_CODES -> "CONFIGURE_RECOVERY_AUTHN_CODES";
                },
                before);
    }

    static FactorVisit toDelete(Factor factor, OwnFactors before) {
        return new FactorVisit("delete_credential:" + factor.id(), before);
    }

    /** The one before that did not come back: what it did is told with this one. */
    void keep(HttpSession session) {
        OwnFactors first = in(session).map(FactorVisit::before).orElse(before);
        session.setAttribute(KEY, new FactorVisit(action, first));
    }

    static Optional<FactorVisit> in(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(KEY)).map(FactorVisit.class::cast);
    }

    static void end(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
