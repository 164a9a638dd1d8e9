package org.lantern.liberty.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.http.conn.util.PublicSuffixMatcher;
import org.apache.http.conn.util.PublicSuffixMatcherLoader;
import org.lantern.liberty.settings.Settings;
import org.lantern.liberty.settings.Wrong;

/** What is wrong with addresses, seen together: nothing of it needs anybody to answer. */
final class AddressesCheck {

    private static final Set<String> ONLY_HERE = Set.of("localhost", "local", "internal", "test", "invalid", "example");
    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

    private final Settings settings;
    private final List<Wrong> wrong = new ArrayList<>();

    AddressesCheck(Settings settings) {
        this.settings = settings;
    }

    List<Wrong> run() {
        settings.find("lantern.public.domain").ifPresent(portals -> {
            requirePublic("LANTERN_PUBLIC_DOMAIN", portals);
            settings.find("lantern.console.domain").ifPresent(consoles -> apart(portals, consoles));
        });
        settings.find("lantern.console.domain").ifPresent(domain -> requirePublic("LANTERN_CONSOLE_DOMAIN", domain));
        settings.find("lantern.identity.public-url")
                .filter(url -> !url.startsWith("https://"))
                .ifPresent(url -> add(
                        "LANTERN_IDENTITY_PUBLIC_URL",
                        "is not https: passwords would go in clear",
                        "Let a proxy end TLS before Keycloak, and give the https address."));
        settings.find("lantern.identity.internal-url")
                .filter(url -> !url.startsWith("https://") && !isHere(host(url)))
                .ifPresent(url -> add(
                        "LANTERN_IDENTITY_INTERNAL_URL",
                        "is http to another machine",
                        "Give an https address, or leave it out: then the public one is used."));
        settings.find("lantern.database.host")
                .filter(host -> settings.value("lantern.database.tls").equals("disable") && !isHere(host))
                .ifPresent(host -> add(
                        "LANTERN_DATABASE_TLS",
                        "is disable, and the database is on another machine",
                        "Make it verify-full, with LANTERN_DATABASE_AUTHORITIES if an authority of your own signs."));
        if (settings.value("lantern.second-factor").equals("offered")) {
            add("LANTERN_SECOND_FACTOR", "is offered", "Take it away: in production everybody has a second factor.");
        }
        return List.copyOf(wrong);
    }

    private void apart(String portals, String consoles) {
        String one = registrable(portals);
        if (one.equals(registrable(consoles))) {
            add(
                    "LANTERN_CONSOLE_DOMAIN",
                    "lies under " + one + ", as the portals do",
                    "Give the consoles a domain that is registered by itself: a cookie for " + one
                            + " would reach both.");
        }
    }

    private void requirePublic(String setting, String domain) {
        if (isOnlyHere(domain)) {
            add(setting, "is " + domain + ", which no resident's browser finds", "Give a name that is registered.");
        }
    }

    /** The name somebody registered, by the list of public suffixes; the name itself where nobody could. */
    private static String registrable(String domain) {
        String small = domain.toLowerCase(Locale.ROOT);
        String root = SUFFIXES.getDomainRoot(small);
        return root == null ? small : root;
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[:/].*$", "");
    }

    /** No name of the public name system (RFC 6761, RFC 9476). */
    static boolean isOnlyHere(String domain) {
        String last = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return domain.indexOf('.') < 0 || ONLY_HERE.contains(last);
    }

    static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    private void add(String about, String what, String todo) {
        wrong.add(new Wrong(about, what, todo));
    }
}
