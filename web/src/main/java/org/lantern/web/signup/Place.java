package org.lantern.web.signup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lantern.signup.SignupLink;

/**
 * Which page of the sign-up an address names.
 *
 * @param language of the page
 * @param link of the draft; empty on the first page
 * @param page the last part: a question's word, {@code check}, {@code code-again}, {@code submit}, {@code delete}; empty
 *     for the list of tasks
 */
record Place(Locale language, Optional<SignupLink> link, String page) {
    private static final Locale SPANISH = Locale.of("es");

    /** Empty if no page has this address. */
    static Optional<Place> of(HttpServletRequest request) {
        Locale language = request.getServletPath().startsWith("/es/") ? SPANISH : Locale.ENGLISH;
        List<String> parts = Arrays.stream(
                        Objects.requireNonNullElse(request.getPathInfo(), "").split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return Optional.of(new Place(language, Optional.empty(), ""));
        }
        return parts.size() > 2
                ? Optional.empty()
                : SignupLink.parse(parts.getFirst())
                        .map(link -> new Place(language, Optional.of(link), parts.size() == 2 ? parts.get(1) : ""));
    }

    /** Another page of the same draft. */
    Place at(String other) {
        return new Place(language, link, other);
    }

    /** Where the draft's pages begin, in this language. */
    String base() {
        return (isSpanish() ? "/es" : "") + english();
    }

    /** Where they begin in English. */
    String english() {
        return "/apply" + link.map(secret -> "/" + secret.text()).orElse("");
    }

    boolean isSpanish() {
        return language.equals(SPANISH);
    }
}
