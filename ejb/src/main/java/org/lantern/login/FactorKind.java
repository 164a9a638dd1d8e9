package org.lantern.login;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What there is beside a password (docs/adr/0017). */
public enum FactorKind {
    APP("otp"),
    PASSKEY("webauthn-passwordless"),
    RECOVERY_CODES("recovery-authn-codes");

    private final String type;

    FactorKind(String type) {
        this.type = type;
    }

    /** The word used in JSON, the trail and texts: {@code recovery-codes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param type the identity provider's name for it */
    static Optional<FactorKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
