package org.lantern.liberty.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.place.CannotGoOn;

/**
 * A log-in through Keycloak's own pages, as a browser does it (RFC 6749, section 4.1). Only the token of such a one says when
 * it was ({@code auth_time}), which a confirmation needs.
 */
final class CodeLogIn {
    /** Where the code is sent; nobody goes there. */
    static final String REDIRECT = "http://localhost/demo-log-in";

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_PAGES = 4;
    private static final int FOUND = 302;

    private final Site keycloak;
    private final Map<String, String> cookies = new HashMap<>();

    CodeLogIn(Site keycloak) {
        this.keycloak = keycloak;
    }

    /** @throws org.lantern.liberty.http.UnexpectedReply when the account does not get in */
    String code(DemoAccount account) {
        var reply = kept(keycloak.get("/realms/agency/protocol/openid-connect/auth?client_id=lantern-demo"
                + "&response_type=code&scope=openid+organization&prompt=login&redirect_uri="
                + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8)));
        for (int page = 0; page < MOST_PAGES; page++) {
            var location = reply.header("Location");
            if (location.startsWith(REDIRECT)) {
                return first(CODE, location, reply);
            }
            reply = kept(reply.status() == FOUND ? site().get(location) : fill(reply, account));
        }
        reply.expect(FOUND);
        throw CannotGoOn.failed("the log-in of " + account.username() + " goes in circles");
    }

    /** The page asks for the name first and for the password then, or for both at once; it takes what it asked for. */
    private Reply fill(Reply page, DemoAccount account) {
        var action = first(FORM, page.body(), page).replace("&amp;", "&");
        return site().post(action, Form.of(Map.of("username", account.username(), "password", account.password())));
    }

    private static String first(Pattern pattern, String text, Reply reply) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            reply.expect(FOUND);
            throw CannotGoOn.failed("the log-in leads nowhere: " + reply.request());
        }
        return found.group(1);
    }

    private Site site() {
        return keycloak.with(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private Reply kept(Reply reply) {
        reply.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return reply;
    }
}
