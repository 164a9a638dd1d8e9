package org.lantern.liberty.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantern.liberty.database.DatabaseServer;
import org.lantern.liberty.identity.IdentityProvider;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;
import org.lantern.liberty.place.PublicAddresses;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.place.SecondFactor;
import org.lantern.liberty.settings.Settings;

/**
 * What this installation tells the server: a configuration file of Liberty variables, which the application reads through
 * MicroProfile Config. It holds two passwords that only Liberty itself uses, so it is readable by its owner alone.
 */
final class Variables {

    /** Matches no address: what a client says of itself by forwarded headers is nobody's word. */
    static final String NOBODY = "(?!)";

    /** What goes to the server as it was said, or as it is usual. */
    private static final List<String> GIVEN = List.of(
            "lantern.listen-address",
            "lantern.database.connections",
            "lantern.dns.resolvers",
            "lantern.console.idle",
            "lantern.console.absolute",
            "lantern.intake.window",
            "lantern.intake.per-address",
            "lantern.intake.per-host",
            "lantern.intake.steps-per-address",
            "lantern.intake.codes-per-mailbox",
            "lantern.staff.window",
            "lantern.staff.per-member",
            "lantern.crime-map.tiles-from-memory",
            "lantern.crime-map.import-quota-megabytes",
            "lantern.mail.smtp-host",
            "lantern.mail.smtp-port",
            "lantern.mail.security",
            "lantern.mail.user",
            "lantern.mail.dkim.signer",
            "lantern.mail.dkim.selector",
            "lantern.mail.dkim.domain",
            "lantern.mail.from",
            "lantern.backup.mark",
            "lantern.certificates");

    private final Installation installation;
    private final Settings settings = Settings.current();

    Variables(Installation installation) {
        this.installation = installation;
    }

    Map<String, String> values() {
        var values = new TreeMap<String, String>();
        common(values);
        if (settings.profile().isProduction()) {
            production(values);
        } else {
            demo(values);
        }
        GIVEN.forEach(name -> settings.find(name).ifPresent(value -> values.put(name, value)));
        return values;
    }

    private void common(Map<String, String> values) {
        var ports = installation.ports();
        var secrets = installation.secrets();
        values.put("lantern.profile", settings.profile().word());
        values.put("lantern.release", Release.current().lantern());
        values.put("lantern.audit.heads-directory", installation.auditHeads().toString());
        values.put(
                "lantern.log.liberty-format",
                settings.value("lantern.log.format").equals("text") ? "simple" : "json");
        values.put("lantern.home", installation.home().toString());
        values.put("lantern.login.second-factor", SecondFactor.fromEnvironment().word());
        var addresses = PublicAddresses.of(settings, ports);
        values.put("lantern.public.scheme", addresses.scheme());
        values.put("lantern.public.domain", addresses.domain());
        values.put("lantern.public.port", "" + addresses.port());
        values.put("lantern.console.domain", addresses.consoleDomain());
        values.put("lantern.listen-port", "" + ports.http());
        var identity = IdentityProvider.of(installation);
        values.put("lantern.identity.public-url", identity.publicUrl());
        values.put("lantern.identity.internal-url", identity.internalUrl());
        values.put("lantern.identity.provisioner.client-id", "lantern-provisioner");
        values.put("lantern.management.port", "" + ports.management());
        values.put("lantern.mail.caught-directory", installation.caughtMail().toString());
        values.put("lantern.secrets.directory", secrets.directory().toString());
        var database = DatabaseServer.of(settings, ports);
        values.put("lantern.database.host", database.host());
        values.put("lantern.database.port", "" + database.port());
        values.put("lantern.database.name", database.name());
        values.put("lantern.database.tls", database.tls());
        values.put("lantern.database.authorities", database.authorities());
        values.put("lantern.database.ssl-factory", database.factory());
        values.put("lantern.database.password", secrets.databaseApplication());
        values.put("lantern.keystore.password", secrets.secret("keystore.password"));
        values.put("lantern.ltpa.password", secrets.secret("ltpa.password"));
    }

    private void demo(Map<String, String> values) {
        var ports = installation.ports();
        values.put("lantern.egress.exceptions", identity(ports, "id.localhost") + "," + identity(ports, "127.0.0.1"));
        values.put("lantern.dns.resolvers", "127.0.0.1:" + ports.identity() + ",system");
        values.put("lantern.mail.smtp-host", "127.0.0.1");
        values.put("lantern.mail.smtp-port", "" + ports.mail());
        values.put("lantern.mail.from", "no-reply@localhost");
        values.put("lantern.cookie.secure", "false");
        values.put("lantern.cookie.sso", "LtpaToken2");
        values.put("lantern.proxies.pattern", NOBODY);
    }

    /** The prefix binds a cookie to its host (RFC 6265bis, section 4.1.3.2). */
    private void production(Map<String, String> values) {
        values.put("lantern.cookie.secure", "true");
        values.put("lantern.cookie.sso", "__Host-lantern-sso");
        values.put("lantern.proxies.pattern", pattern(settings.value("lantern.proxies")));
    }

    static String pattern(String proxies) {
        return Arrays.stream(proxies.split(",")).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Demo profile: the provider tried with own sign-on is this Keycloak's own, and a test names its domains on loopback. */
    private static String identity(Ports ports, String host) {
        return "http://" + host + ":" + ports.identity() + "=127.0.0.1:" + ports.identity();
    }

    void write(Path file) throws IOException {
        var xml = new StringBuilder("<server>\n");
        values().forEach((name, value) ->
                xml.append("  <variable name=\"%s\" value=\"%s\"/>%n".formatted(name, escaped(value))));
        xml.append("</server>\n");
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, xml);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
