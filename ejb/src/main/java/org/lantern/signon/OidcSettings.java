package org.lantern.signon;

/** How the agency's provider is asked (OpenID Connect Discovery 1.0). The secret is never shown (R5). */
public record OidcSettings(String issuer, String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }
}
