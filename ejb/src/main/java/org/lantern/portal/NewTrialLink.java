package org.lantern.portal;

import java.net.URI;

/**
 * A preview link that was just made.
 *
 * @param address absolute; holds the token, and stands nowhere else
 */
public record NewTrialLink(TrialLink link, URI address) {

    /** Never shows the token: it may end in a log. */
    @Override
    public String toString() {
        return "NewTrialLink[" + link.id() + "]";
    }
}
