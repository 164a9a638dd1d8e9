package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.egress.Egress;
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

    public record Named(String kind, String name) implements Outcome {}

    public record Refused(SignOnResult why) implements Outcome {}

    public Outcome oidc(SignOn signOn, OidcSettings wanted) {
        if (signOn.provedAt().isEmpty()) {
            return new Refused(new SignOnResult.TooEarly());
        }
        return switch (discovery.find(wanted, signOn.domain())) {
            case Discovery.Found.NotFetched n -> new Refused(new SignOnResult.NotFetched(SignOnResult.Why.of(n.why())));
            case Discovery.Found.Wrong wrong -> new Refused(new SignOnResult.NotAProvider(wrong.flaw()));
            case Discovery.Found.Settings found -> put(signOn, "oidc", wanted.issuer(), found.settings());
        };
    }

    public Outcome saml(SignOn signOn, String metadata) {
        if (signOn.provedAt().isEmpty()) {
            return new Refused(new SignOnResult.TooEarly());
        }
        if (metadata.stripLeading().startsWith("<")) {
            return samlSaid(signOn, metadata);
        }
        return switch (egress.get(metadata.strip())) {
            case Fetched.Nothing nothing ->
                new Refused(new SignOnResult.NotFetched(SignOnResult.Why.of(nothing.why())));
            case Fetched.Answer answer -> samlSaid(signOn, answer.ok() ? answer.body() : "");
        };
    }

    private Outcome samlSaid(SignOn signOn, String metadata) {
        Map<String, String> said = brokers.readSaml(metadata).orElse(Map.of());
        String name = said.getOrDefault("idpEntityId", "");
        Optional<Flaw> flaw = Optional.empty();
        if (name.isBlank()) {
            flaw = Optional.of(Flaw.NOT_READABLE);
        } else if (said.getOrDefault("signingCertificate", "").isBlank()) {
            flaw = Optional.of(Flaw.NO_KEYS);
        } else if (!egress.allows(said.getOrDefault("singleSignOnServiceUrl", ""))) {
            flaw = Optional.of(Flaw.ADDRESS_NOT_ALLOWED);
        }
        return flaw.isPresent()
                ? new Refused(new SignOnResult.NotAProvider(flaw.get()))
                : put(signOn, "saml", name, samlSettings(said));
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

    private Outcome put(SignOn signOn, String kind, String name, Map<String, String> settings) {
        brokers.put(directory.current(), new Broker(signOn.alias(), signOn.domain(), kind, settings));
        return new Named(kind, name);
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
