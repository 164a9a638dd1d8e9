package org.lantern.frame.door;

import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.JwtClaims;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.security.enterprise.identitystore.openid.RefreshToken;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who logged in at this console's own realm, as its identity token says.
 *
 * @param issuer the realm
 * @param subject unchanging name of the person within the realm; with the issuer the key of every authority
 * @param name to show
 * @param email to show, or empty where the realm keeps none
 * @param organizations aliases of the agencies the realm knows the person in
 * @param logIn number of the log-in at the realm ({@code sid}, OpenID Connect Front-Channel Logout 1.0, section 3)
 * @param authenticatedAt when the person proved who they are ({@code auth_time}, OpenID Connect Core 1.0, section 2), which
 *     may have been long before they came here
 * @param refreshToken to ask the realm with what it says of the person now; empty where it gave none
 * @param token given back as a hint when the person leaves
 */
public record Identity(
        String issuer,
        String subject,
        String name,
        String email,
        List<String> organizations,
        String logIn,
        Instant authenticatedAt,
        String refreshToken,
        String token) {
    public Identity {
        organizations = List.copyOf(organizations);
    }

    /** Present only when the token was issued by this console's realm, for this console, to this principal (R2). */
    static Optional<Identity> confirmed(Door door, @Nullable Principal principal, OpenIdContext context) {
        if (principal == null) {
            return Optional.empty(); // before the context is touched: it would make a session for anybody who asks (R9)
        }
        IdentityToken token = context.getIdentityToken();
        if (token == null) {
            return Optional.empty();
        }
        JwtClaims claims = token.getJwtClaims();
        boolean ours = claims.getIssuer().filter(door.issuer()::equals).isPresent()
                && claims.getAudience().contains(door.clientId())
                && claims.getSubject().filter(principal.getName()::equals).isPresent();
        return ours ? Optional.of(read(claims, context)) : Optional.empty();
    }

    private static Identity read(JwtClaims claims, OpenIdContext context) {
        String subject = claims.getSubject().orElseThrow();
        String email = claims.getStringClaim("email").orElse("");
        String name =
                claims.getStringClaim("name").filter(text -> !text.isBlank()).orElse(email.isEmpty() ? subject : email);
        return new Identity(
                claims.getIssuer().orElseThrow(),
                subject,
                name,
                email,
                claims.getArrayStringClaim("organization"),
                claims.getStringClaim("sid").orElse(context.getIdentityToken().getToken()),
                claims.getNumericDateClaim("auth_time")
                        .or(() -> claims.getNumericDateClaim("iat"))
                        .orElse(Instant.EPOCH),
                context.getRefreshToken().map(RefreshToken::getToken).orElse(""),
                context.getIdentityToken().getToken());
    }
}
