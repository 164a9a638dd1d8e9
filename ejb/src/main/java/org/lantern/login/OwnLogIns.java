package org.lantern.login;

import java.util.List;

/**
 * Where a person is logged in.
 *
 * @param all the current one first, then the last used
 * @param isComplete false while the identity provider does not answer: log-ins that it alone knows are missing
 */
public record OwnLogIns(List<OwnLogIn> all, boolean isComplete) {
    public OwnLogIns {
        all = List.copyOf(all);
    }
}
