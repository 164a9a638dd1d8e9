package org.lantern.web.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/** One issuer's public keys: cached, refreshed before they go stale, fetched sparingly, kept through an outage. */
final class IssuerKeys implements JWKSource<SecurityContext>, Closeable {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration REFRESHED_AHEAD = Duration.ofSeconds(60);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private final JWKSource<SecurityContext> source;
    private volatile boolean seen;

    IssuerKeys(URL keySet, ResourceRetriever retriever) {
        this.source = JWKSourceBuilder.create(keySet, retriever)
                .cache(KEPT.toMillis(), FETCH_TIMEOUT.toMillis())
                .refreshAheadCache(REFRESHED_AHEAD.toMillis(), false)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            List<JWK> keys = source.get(selector, context);
            seen = true;
            return keys;
        } catch (RateLimitReachedException e) {
            // Only an unknown key id asks again so soon: the token is at fault (R5), unless nothing was ever fetched
            // (R6).
            if (seen) {
                return List.of();
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (source instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
