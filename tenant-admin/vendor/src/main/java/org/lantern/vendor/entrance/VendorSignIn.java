package org.lantern.vendor.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdProviderMetadata;

/** The log-in by OpenID Connect. */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        clientId = "${door.clientId()}",
        clientSecret = "${door.clientSecret()}",
        redirectURI = "${door.callbackUrl()}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile", "email"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
        providerMetadata =
                @OpenIdProviderMetadata(
                        issuer = "${door.issuer()}",
                        authorizationEndpoint = "${door.authorizationEndpoint()}",
                        tokenEndpoint = "${door.tokenEndpoint()}",
                        userinfoEndpoint = "${door.userinfoEndpoint()}",
                        jwksURI = "${door.keysUrl()}",
                        endSessionEndpoint = "${door.endSessionEndpoint()}"))
public class VendorSignIn {}
