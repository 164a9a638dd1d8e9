package org.lantern.membership;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/** The identity provider did not do what it was asked, or did not say that it did. Nothing of ours was written; trying again is safe. */
@ApplicationException(rollback = true)
public final class IdentityFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdentityFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
