package org.lantern.liberty.identity;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.lantern.liberty.place.SecondFactor;

/**
 * What a password alone does not open: an authenticator app, a passkey or a recovery code is asked for after it. A passkey
 * in place of the password is both. Whoever comes by their agency's own sign-on meets none of this (docs/adr/0017).
 */
final class SecondFactors {

    private static final String FORMS = Entrance.FLOW + " forms";
    private static final String ASKED = Entrance.FLOW + " Browser - Conditional 2FA";
    private static final String SET_UP = "lantern set up a second factor";

    private static final String PASSKEY = "webauthn-passwordless";
    private static final String APP_FORM = "auth-otp-form";

    private SecondFactors() {}

    /** Codes as every authenticator app makes them; passkeys that know their owner by finger, face or PIN. */
    static void policies(RealmResource resource) {
        var realm = resource.toRepresentation();
        realm.setOtpPolicyType("totp");
        realm.setOtpPolicyAlgorithm("HmacSHA1");
        realm.setOtpPolicyDigits(6);
        realm.setOtpPolicyPeriod(30);
        realm.setOtpPolicyCodeReusable(false);
        realm.setWebAuthnPolicyPasswordlessRpEntityName("Lantern");
        realm.setWebAuthnPolicyPasswordlessResidentKey("required");
        realm.setWebAuthnPolicyPasswordlessUserVerificationRequirement("required");
        realm.setWebAuthnPolicyPasswordlessAttestationConveyancePreference("none");
        realm.setWebAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister(true);
        realm.setWebAuthnPolicyPasswordlessPasskeysEnabled(true);
        resource.update(realm);
        recoveryCodesWithTheApp(resource);
    }

    private static void recoveryCodesWithTheApp(RealmResource realm) {
        var settings = realm.flows().getRequiredActionConfig("CONFIGURE_TOTP");
        settings.getConfig().put("add-recovery-codes", "true");
        realm.flows().updateRequiredActionConfig("CONFIGURE_TOTP", settings);
    }

    /** After the password: whatever of the three the person has; and, where it is required, the way to a first one. */
    static void flow(RealmResource realm) {
        Flows.copyOfBrowser(realm, Entrance.FLOW);
        Flows.ensure(realm, ASKED, "webauthn-authenticator-passwordless");
        for (var offered : List.of(APP_FORM, "webauthn-authenticator-passwordless", "auth-recovery-authn-code-form")) {
            Flows.require(realm, ASKED, offered, "ALTERNATIVE");
        }
        Flows.ensureSubflow(realm, FORMS, SET_UP);
        condition(
                realm, "conditional-sub-flow-executed", Map.of("flow_to_check", ASKED, "check_result", "not-executed"));
        condition(realm, "conditional-credential", Map.of("credentials", PASSKEY, "included", "false"));
        Flows.ensure(realm, SET_UP, APP_FORM);
        Flows.require(realm, SET_UP, APP_FORM, "REQUIRED");
        ask(realm, SecondFactor.OFFERED);
        var changed = realm.toRepresentation();
        changed.setBrowserFlow(Entrance.FLOW);
        realm.update(changed);
    }

    private static void condition(RealmResource realm, String provider, Map<String, String> values) {
        Flows.ensure(realm, SET_UP, provider);
        var step = Flows.require(realm, SET_UP, provider, "REQUIRED");
        if (step.getAuthenticationConfig() == null) {
            Flows.configure(realm, step.getId(), SET_UP + " - " + provider, values);
        }
    }

    /** Set at every start, for it is the deployment's choice. */
    static void ask(RealmResource realm, SecondFactor asked) {
        Flows.requireSubflow(realm, FORMS, SET_UP, asked == SecondFactor.REQUIRED ? "CONDITIONAL" : "DISABLED");
    }

    /** Keycloak's own way replaces the app, too, for whoever reads the person's mail; and then lets them in. */
    static void resetIsOfThePasswordAlone(RealmResource realm) {
        var flow = "reset credentials";
        Flows.requireSubflow(realm, flow, "Reset - Conditional OTP", "DISABLED");
        var mail = Flows.step(realm, flow, "reset-credential-email").orElseThrow();
        if (mail.getAuthenticationConfig() == null) {
            Flows.configure(realm, mail.getId(), "log in after a reset", Map.of("force-login", "true"));
        }
    }
}
