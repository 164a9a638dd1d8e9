package org.lantern.web.token;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lantern.login.LogInMark;

/**
 * What a verified access token says.
 *
 * @param authenticatedAt when the person logged in ({@code auth_time}, OpenID Connect Core 1.0, section 2); a token got by a
 *     refresh keeps it, a program's has none
 * @param issuedAt when this token was made; a refresh makes a new one
 * @param organizations aliases the token names under "organization"; our agencies' slugs
 * @param realmRoles from {@code realm_access.roles}; only the vendor realm's count for anything
 * @param mark of the log-in the token comes from: of its {@code sid} (OpenID Connect Front-Channel Logout 1.0, section 3), or of
 *     a program's {@code jti} (RFC 7519, section 4.1.7)
 */
public record AccessToken(
        String issuer,
        String subject,
        Optional<Instant> authenticatedAt,
        Instant issuedAt,
        Set<String> organizations,
        Set<String> realmRoles,
        LogInMark mark) {
    private static final String KEY = AccessToken.class.getName();

    public AccessToken {
        organizations = Set.copyOf(organizations);
        realmRoles = Set.copyOf(realmRoles);
    }

    /** Since when it stands for its person, as far as it says. */
    Instant since() {
        return authenticatedAt.orElse(issuedAt);
    }

    /** The token this request was let in with. */
    public static Optional<AccessToken> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(KEY)).map(AccessToken.class::cast);
    }

    void keep(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }
}
