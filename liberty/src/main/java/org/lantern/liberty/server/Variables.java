package org.lantern.liberty.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.place.SecondFactor;

/**
 * What this installation tells the server: a configuration file of Liberty variables, which the application reads through
 * MicroProfile Config. It holds two passwords that only Liberty itself uses, so it is readable by its owner alone.
 */
final class Variables {

    private final Installation installation;

    Variables(Installation installation) {
        this.installation = installation;
    }

    Map<String, String> values() {
        var ports = installation.ports();
        var secrets = installation.secrets();
        var values = new TreeMap<String, String>();
        values.put("lantern.profile", "demo");
        values.put("lantern.release", Release.current().lantern());
        values.put("lantern.audit.heads-directory", installation.auditHeads().toString());
        values.put("lantern.home", installation.home().toString());
        values.put("lantern.login.second-factor", SecondFactor.fromEnvironment().word());
        values.put("lantern.public.scheme", "http");
        values.put("lantern.public.domain", "localhost");
        values.put("lantern.public.port", "" + ports.http());
        values.put("lantern.identity.public-url", "http://id.localhost:" + ports.identity());
        values.put("lantern.identity.internal-url", "http://127.0.0.1:" + ports.identity());
        values.put("lantern.identity.provisioner.client-id", "lantern-provisioner");
        values.put("lantern.egress.exceptions", identity(ports, "id.localhost") + "," + identity(ports, "127.0.0.1"));
        values.put("lantern.dns.resolvers", "127.0.0.1:" + ports.identity() + ",system");
        values.put("lantern.management.port", "" + ports.management());
        values.put("lantern.mail.smtp-host", "127.0.0.1");
        values.put("lantern.mail.smtp-port", "" + ports.mail());
        values.put("lantern.mail.from", "no-reply@localhost");
        values.put("lantern.mail.caught-directory", installation.caughtMail().toString());
        values.put("lantern.secrets.directory", secrets.directory().toString());
        values.put("lantern.database.port", "" + ports.database());
        values.put("lantern.database.password", secrets.databaseApplication());
        values.put("lantern.keystore.password", secrets.secret("keystore.password"));
        values.put("lantern.ltpa.password", secrets.secret("ltpa.password"));
        return values;
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
