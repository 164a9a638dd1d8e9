package org.lantern.web.edge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a page of another origin tries to post here (R7). Other agencies' portals are such pages too: they are
 * the same site, so "same-site" is not good enough.
 */
final class CrossSite {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private CrossSite() {}

    /**
     * @param fetchSite the {@code Sec-Fetch-Site} header (W3C Fetch Metadata), null when absent
     * @param origin the {@code Origin} header, null when absent; a caller that sends neither is no browser
     * @param own the origin of the asked host
     */
    static boolean refuses(String method, @Nullable String fetchSite, @Nullable String origin, String own) {
        if (READING.contains(method)) {
            return false;
        }
        if (fetchSite != null && !OURS.contains(fetchSite)) {
            return true;
        }
        return origin != null && !origin.equals(own);
    }
}
