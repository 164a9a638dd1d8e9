package org.lantern.web.token;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantern.login.LogInMark;

/** Reads what Keycloak writes into an access token. Anything of another shape counts as absent. */
final class Claims {
    private Claims() {}

    static AccessToken accessToken(JWTClaimsSet claims) {
        Object realm = claims.getClaim("realm_access");
        Object roles = realm instanceof Map<?, ?> map ? map.get("roles") : null;
        return new AccessToken(
                claims.getIssuer(),
                claims.getSubject(),
                moment(claims.getClaim("auth_time")),
                claims.getIssueTime().toInstant(),
                words(claims.getClaim("organization")),
                words(roles),
                mark(claims));
    }

    /** Seconds since 1970, as a JSON number. */
    private static Optional<Instant> moment(@Nullable Object claim) {
        return claim instanceof Number seconds
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    /** Of the log-in, not of the token: a token is refreshed every few minutes. What names neither counts as itself. */
    private static LogInMark mark(JWTClaimsSet claims) {
        Object named = claims.getClaim("sid") instanceof String sid ? sid : claims.getJWTID();
        return LogInMark.of(named == null ? claims.toString() : named.toString());
    }

    /** Keycloak writes organizations as a list of aliases, or as an object keyed by alias when it adds details. */
    private static Set<String> words(@Nullable Object claim) {
        Collection<?> values =
                switch (claim) {
                    case Collection<?> list -> list;
                    case Map<?, ?> map -> map.keySet();
                    case String word -> Set.of(word);
                    case null, default -> Set.of();
                };
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }
}
