package org.lantern.web.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One issuer's public keys: cached, refreshed before they go stale, fetched sparingly, kept through an outage. */
final class IssuerKeys implements JWKSource<SecurityContext>, Closeable {
    private static final Logger LOG = System.getLogger(IssuerKeys.class.getName());
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
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
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

    /** Has the keys fetched if that is due, so that they are known when a token comes and the issuer may be silent (R12). */
    void lookAhead() {
        try {
            get(new JWKSelector(new JWKMatcher.Builder().build()), null);
        } catch (KeySourceException silent) {
            LOG.log(Level.DEBUG, "an issuer's keys could not be fetched ahead of time; trying again", silent);
        }
    }

    @Override
    public void close() throws IOException {
        if (source instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
