package org.lantern.console.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A request for a log-in (OpenID Connect Core 1.0, section 3.1.2.1).
 *
 * @param query its parameters, as they stand in the address
 */
record AuthenticationRequest(String query) {
    /** Asks the realm to leave out the page that asks for the name alone: it would tell strangers who is a member. */
    static final String ENTRANCE = "agency-entrance";

    private static final String EVERY_ORGANIZATION = "organization:*";

    /** This, for one organization instead of all, in its language. */
    AuthenticationRequest inTheNameOf(AgencyFace face) {
        String asked = Arrays.stream(query.split("&"))
                .map(parameter -> parameter.startsWith("scope=") ? scope(parameter, face.alias()) : parameter)
                .collect(Collectors.joining("&"));
        return new AuthenticationRequest(asked + "&ui_locales=" + URLEncoder.encode(face.language(), UTF_8));
    }

    private static String scope(String parameter, String alias) {
        String all = URLDecoder.decode(parameter.substring("scope=".length()), UTF_8);
        String one = all.replace(EVERY_ORGANIZATION, "organization:" + alias + " " + ENTRANCE);
        return "scope=" + URLEncoder.encode(one, UTF_8);
    }
}
