package org.lantern.frame.door;

import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.JwtClaims;
import java.security.Principal;
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
 * @param token given back as a hint when the person leaves
 */
public record Identity(
        String issuer, String subject, String name, String email, List<String> organizations, String token) {
    public Identity {
        organizations = List.copyOf(organizations);
    }

    /** Present only when the token was issued by this console's realm, for this console, to this principal (R2). */
    static Optional<Identity> confirmed(Door door, @Nullable Principal principal, @Nullable IdentityToken token) {
        if (principal == null || token == null) {
            return Optional.empty();
        }
        JwtClaims claims = token.getJwtClaims();
        boolean ours = claims.getIssuer().filter(door.issuer()::equals).isPresent()
                && claims.getAudience().contains(door.clientId())
                && claims.getSubject().filter(principal.getName()::equals).isPresent();
        return ours ? Optional.of(read(claims, token.getToken())) : Optional.empty();
    }

    private static Identity read(JwtClaims claims, String token) {
        String subject = claims.getSubject().orElseThrow();
        String email = claims.getStringClaim("email").orElse("");
        String name =
                claims.getStringClaim("name").filter(text -> !text.isBlank()).orElse(email);
        return new Identity(
                claims.getIssuer().orElseThrow(),
                subject,
                name.isEmpty() ? subject : name,
                email,
                claims.getArrayStringClaim("organization"),
                token);
    }
}
