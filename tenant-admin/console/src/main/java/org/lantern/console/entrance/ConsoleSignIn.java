package org.lantern.console.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdProviderMetadata;

/**
 * The log-in by OpenID Connect. The organizations a person is known in come with the token; they must agree with our own
 * table of memberships, which alone gives authority.
 */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        clientId = "${door.clientId()}",
        clientSecret = "${door.clientSecret()}",
        redirectURI = "${door.callbackUrl()}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile", "email", "organization:*"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
        providerMetadata =
                @OpenIdProviderMetadata(
                        issuer = "${door.issuer()}",
                        authorizationEndpoint = "${door.publicUrl()}" + AuthorizeServlet.PATH,
                        tokenEndpoint = "${door.tokenEndpoint()}",
                        userinfoEndpoint = "${door.userinfoEndpoint()}",
                        jwksURI = "${door.keysUrl()}",
                        endSessionEndpoint = "${door.endSessionEndpoint()}"))
public class ConsoleSignIn {}
