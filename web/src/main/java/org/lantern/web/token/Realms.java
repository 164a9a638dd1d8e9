package org.lantern.web.token;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The realms this deployment trusts, and on which kind of host: agencies' on portals, the vendor's on the platform. */
@ApplicationScoped
class Realms {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 64 * 1024;

    @Inject
    @ConfigProperty(name = "lantern.identity.public-url")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "lantern.identity.internal-url")
    private String internalUrl;

    private final List<IssuerKeys> keys = new CopyOnWriteArrayList<>();
    private TokenVerifier portal = new TokenVerifier(List.of());
    private TokenVerifier platform = new TokenVerifier(List.of());

    @PostConstruct
    void trust() {
        portal = new TokenVerifier(List.of(realm("agency")));
        platform = new TokenVerifier(List.of(realm("vendor")));
    }

    TokenVerifier onPortals() {
        return portal;
    }

    TokenVerifier onPlatform() {
        return platform;
    }

    /** Every issuer is asked; one that does not answer keeps the others from nothing. */
    void lookAhead() {
        keys.forEach(IssuerKeys::lookAhead);
    }

    @PreDestroy
    void close() throws IOException {
        for (IssuerKeys issuer : keys) {
            issuer.close();
        }
    }

    /** Tokens name the public address; the keys are fetched inside. */
    private TrustedIssuer realm(String name) {
        try {
            var address = URI.create(internalUrl + "/realms/" + name + "/protocol/openid-connect/certs")
                    .toURL();
            var fetched = new IssuerKeys(
                    address, new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET));
            keys.add(fetched);
            return TrustedIssuer.of(publicUrl + "/realms/" + name, fetched, Clock.systemUTC());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("lantern.identity.internal-url is not an address", e);
        }
    }
}
