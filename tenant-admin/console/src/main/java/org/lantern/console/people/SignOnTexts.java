package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import java.util.Locale;
import java.util.Optional;
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

    /** Empty if it was done. */
    static Optional<String> refusal(SignOnResult result) {
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
            case SignOnResult.NoWayBack n -> Optional.of(text("sign-on.no-way-back"));
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
