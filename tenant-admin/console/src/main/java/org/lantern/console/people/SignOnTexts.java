package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.lantern.membership.IdentityFault;
import org.lantern.signon.SignOn;
import org.lantern.signon.SignOnResult;

/** Own sign-on in words. */
final class SignOnTexts {
    private SignOnTexts() {}

    static String state(SignOn signOn) {
        if (signOn.provedAt().isEmpty()) {
            return text("sign-on.state.asked");
        }
        if (signOn.missingSince().isPresent()) {
            return text("sign-on.state.missing");
        }
        return signOn.provider()
                .map(provider -> text(provider.on() ? "sign-on.state.on" : "sign-on.state.off", provider.name()))
                .orElseGet(() -> text("sign-on.state.proved"));
    }

    private static Optional<String> refusal(SignOnResult result) {
        return switch (result) {
            case SignOnResult.Done d -> Optional.empty();
            case SignOnResult.Removed r -> Optional.empty();
            case SignOnResult.NoSuchDomain n -> Optional.of(text("sign-on.gone"));
            case SignOnResult.NotADomain n -> Optional.of(text("sign-on.not-a-domain"));
            case SignOnResult.PublicDomain p -> Optional.of(text("sign-on.public-domain"));
            case SignOnResult.Taken t -> Optional.of(text("sign-on.taken"));
            case SignOnResult.NotFound missing ->
                Optional.of(text(missing.answered() ? "sign-on.not-found" : "sign-on.no-answer"));
            case SignOnResult.TooEarly t -> Optional.of(text("sign-on.too-early"));
            case SignOnResult.NotFetched n -> Optional.of(text("sign-on.why." + word(n.why())));
            case SignOnResult.NotAProvider n -> Optional.of(text("sign-on.flaw." + word(n.flaw())));
            case SignOnResult.Busy b -> Optional.of(text("sign-on.busy"));
            case SignOnResult.NoWayBack n -> Optional.of(text("sign-on.no-way-back"));
        };
    }

    /** Why it was not done, also where Keycloak failed; empty if it was. */
    static Optional<String> refusal(Supplier<SignOnResult> act) {
        try {
            return refusal(act.get());
        } catch (IdentityFault e) {
            return Optional.of(text("sign-on.fault", Objects.requireNonNullElse(e.getMessage(), "")));
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
