package org.lantern.frame.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where this console sends people to log in. A browser is sent to the public address of the identity provider, the
 * server asks for tokens and keys at the internal one; the issuer is always the public one (OpenID Connect Core 2).
 *
 * @param publicUrl this console's own origin, without a slash at the end
 * @param portals the origins of all portals, as a content security policy writes them: {@code https://*.example.org}
 * @param issuer of the tokens this console accepts, and of no other
 * @param internalIssuer the same realm, as this server reaches it
 * @param clientId of this console at the realm
 * @param clientSecret known to this console and the realm
 * @param limits of its log-ins
 */
public record Door(
        String publicUrl,
        String portals,
        String issuer,
        String internalIssuer,
        String clientId,
        String clientSecret,
        Limits limits) {
    private static final String PROTOCOL = "/protocol/openid-connect";

    /** With the usual limits, and portals beside it. */
    public Door(String publicUrl, String issuer, String internalIssuer, String clientId, String clientSecret) {
        this(
                publicUrl,
                publicUrl.replaceFirst("//[^.]+", "//*"),
                issuer,
                internalIssuer,
                clientId,
                clientSecret,
                Limits.USUAL);
    }

    /** As the deployment is configured. */
    public static Door of(String host, String realm, String clientId, String secretFile) {
        Config config = ConfigProvider.getConfig();
        return new Door(
                origin(config, host + "." + config.getValue("lantern.console.domain", String.class)),
                origin(config, "*." + config.getValue("lantern.public.domain", String.class)),
                realm(config, "lantern.identity.public-url", realm),
                realm(config, "lantern.identity.internal-url", realm),
                clientId,
                secret(Path.of(config.getValue("lantern.secrets.directory", String.class), secretFile)),
                Limits.of(config));
    }

    private static String origin(Config config, String authority) {
        String scheme = config.getValue("lantern.public.scheme", String.class);
        int port = config.getValue("lantern.public.port", Integer.class);
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + authority + (usual ? "" : ":" + port);
    }

    private static String realm(Config config, String key, String realm) {
        return config.getValue(key, String.class) + "/realms/" + realm;
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret of this console cannot be read: " + file.getFileName(), e);
        }
    }

    public String callbackUrl() {
        return publicUrl + CallbackServlet.PATH;
    }

    public String authorizationEndpoint() {
        return issuer + PROTOCOL + "/auth";
    }

    /**
     * Where a browser is sent with a request of its own, beside the container's log-in. It carries no {@code state}: the container
     * takes any answer that has one for its own.
     *
     * @param backPath on this console, where the answer goes
     * @param more parameters beside those that every such request has
     */
    public String authorization(String backPath, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.put("client_id", clientId);
        all.put("response_type", "code");
        all.put("scope", "openid");
        all.put("redirect_uri", publicUrl + backPath);
        return authorizationEndpoint() + "?"
                + all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public String tokenEndpoint() {
        return internalIssuer + PROTOCOL + "/token";
    }

    public String userinfoEndpoint() {
        return internalIssuer + PROTOCOL + "/userinfo";
    }

    public String keysUrl() {
        return internalIssuer + PROTOCOL + "/certs";
    }

    public String endSessionEndpoint() {
        return issuer + PROTOCOL + "/logout";
    }

    /** The container's own cookie: a log-in by itself on every host of the server. As {@code server.xml} names it. */
    String containerCookie() {
        return secure() ? "__Host-lantern-sso" : "LtpaToken2";
    }

    /** Cookies of a console on https are bound to its host and never sent in clear. */
    public boolean secure() {
        return "https".equals(URI.create(publicUrl).getScheme());
    }
}
