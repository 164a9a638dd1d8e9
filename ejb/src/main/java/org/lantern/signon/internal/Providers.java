package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.egress.Egress;
import org.lantern.egress.Errand;
import org.lantern.egress.Fetched;
import org.lantern.membership.Brokers;
import org.lantern.membership.Brokers.Broker;
import org.lantern.signon.OidcSettings;
import org.lantern.signon.SignOn;
import org.lantern.signon.SignOnResult;
import org.lantern.signon.SignOnResult.Flaw;
import org.lantern.tenancy.AgencyDirectory;

/** Makes Keycloak know a provider, once what it says of itself has been checked (R4). */
@ApplicationScoped
public class Providers {

    private static final String EMAIL_NAME = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";

    @Inject
    private Discovery discovery;

    @Inject
    private Egress egress;

    @Inject
    private Brokers brokers;

    @Inject
    private AgencyDirectory directory;

    /** What came of configuring one. */
    public sealed interface Outcome {}

    /** @param settings as Keycloak names them, the provider's secret among them */
    public record Good(String kind, String name, Map<String, String> settings) implements Outcome {
        public Good {
            settings = Map.copyOf(settings);
        }

        @Override
        public String toString() {
            return "Good[" + kind + ", " + name + "]";
        }
    }

    public record Refused(SignOnResult why) implements Outcome {}

    public Outcome oidc(SignOn signOn, OidcSettings wanted) {
        if (signOn.provedAt().isEmpty()) {
            return new Refused(new SignOnResult.TooEarly());
        }
        return switch (discovery.find(wanted, signOn.domain())) {
            case Discovery.Found.NotFetched n -> new Refused(new SignOnResult.NotFetched(SignOnResult.Why.of(n.why())));
            case Discovery.Found.Wrong wrong -> new Refused(new SignOnResult.NotAProvider(wrong.flaw()));
            case Discovery.Found.Settings found -> new Good("oidc", wanted.issuer(), found.settings());
        };
    }

    public Outcome saml(SignOn signOn, String metadata) {
        if (signOn.provedAt().isEmpty()) {
            return new Refused(new SignOnResult.TooEarly());
        }
        Errand errand = egress.begin();
        if (metadata.stripLeading().startsWith("<")) {
            return samlSaid(errand, metadata);
        }
        return switch (errand.get(metadata.strip())) {
            case Fetched.Nothing nothing ->
                new Refused(new SignOnResult.NotFetched(SignOnResult.Why.of(nothing.why())));
            case Fetched.Answer answer -> samlSaid(errand, answer.ok() ? answer.body() : "");
        };
    }

    private Outcome samlSaid(Errand errand, String metadata) {
        Map<String, String> said = brokers.readSaml(metadata).orElse(Map.of());
        String name = said.getOrDefault("idpEntityId", "");
        Optional<Flaw> flaw = Optional.empty();
        if (name.isBlank()) {
            flaw = Optional.of(Flaw.NOT_READABLE);
        } else if (said.getOrDefault("signingCertificate", "").isBlank()) {
            flaw = Optional.of(Flaw.NO_KEYS);
        } else if (!errand.allows(said.getOrDefault("singleSignOnServiceUrl", ""))) {
            flaw = Optional.of(Flaw.ADDRESS_NOT_ALLOWED);
        }
        return flaw.isPresent()
                ? new Refused(new SignOnResult.NotAProvider(flaw.get()))
                : new Good("saml", name, samlSettings(said));
    }

    /** Of what the metadata says, the four things we need; all else is ours to decide. */
    private static Map<String, String> samlSettings(Map<String, String> said) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "idpEntityId",
                said.getOrDefault("idpEntityId", ""),
                "singleSignOnServiceUrl",
                said.getOrDefault("singleSignOnServiceUrl", ""),
                "signingCertificate",
                said.getOrDefault("signingCertificate", ""),
                "postBindingAuthnRequest",
                said.getOrDefault("postBindingAuthnRequest", "true"),
                "postBindingResponse",
                "true",
                "validateSignature",
                "true",
                "wantAssertionsSigned",
                "true",
                "nameIDPolicyFormat",
                EMAIL_NAME,
                "principalType",
                "SUBJECT",
                "allowedClockSkew",
                "30"));
        settings.put("useMetadataDescriptorUrl", "false");
        return settings;
    }

    /** Keycloak refuses what it cannot take while the provider that was is still there. */
    public void tryOut(SignOn signOn, Good provider) {
        brokers.tryOut(directory.current(), broker(signOn, provider));
    }

    /** In the place of the one that was, off. */
    public void put(SignOn signOn, Good provider) {
        brokers.put(directory.current(), broker(signOn, provider));
    }

    private static Broker broker(SignOn signOn, Good provider) {
        return new Broker(signOn.alias(), signOn.domain(), provider.kind(), provider.settings());
    }

    /** False if nobody could come in without the provider (R10). */
    public boolean switchOn(SignOn signOn) {
        if (!brokers.hasWayBack()) {
            return false;
        }
        brokers.turn(signOn.alias(), true);
        brokers.takePasswords(signOn.domain());
        return true;
    }

    public void switchOff(SignOn signOn) {
        brokers.turn(signOn.alias(), false);
    }
}
