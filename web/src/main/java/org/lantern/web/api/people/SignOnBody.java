package org.lantern.web.api.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.signon.OidcSettings;
import org.lantern.web.api.PlainText;

/** What an agency says of its own sign-on. */
public final class SignOnBody {

    private SignOnBody() {}

    /** A mail domain, such as {@code agency.gov}. */
    @Schema(name = "SignOnDomainBody", requiredProperties = "domain")
    public record Domain(@Nullable String domain) {

        String text() {
            return PlainText.stripped(domain);
        }
    }

    /** An OpenID Connect provider, by its issuer. */
    @Schema(
            name = "OidcProviderBody",
            requiredProperties = {"issuer", "clientId", "clientSecret"})
    public record Oidc(
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret) {

        OidcSettings settings() {
            return new OidcSettings(
                    PlainText.stripped(issuer), PlainText.stripped(clientId), PlainText.stripped(clientSecret));
        }

        /** The secret stays out of logs. */
        @Override
        public String toString() {
            return "Oidc[" + issuer + "]";
        }
    }

    /** A SAML 2.0 provider's metadata: the XML itself, or the https address where it is found. */
    @Schema(name = "SamlProviderBody", requiredProperties = "metadata")
    public record Saml(@Nullable String metadata) {

        String text() {
            return PlainText.stripped(metadata);
        }
    }
}
