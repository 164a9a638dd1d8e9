package org.lantern.liberty.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.liberty.settings.Settings;

/**
 * How mail leaves in production.
 *
 * @param security starttls, tls or none
 * @param password empty where nobody logs in
 */
public record MailRoute(
        String host, int port, String security, Optional<String> user, Optional<String> password, String from) {

    public static final String PASSWORD = "smtp.password";

    public static MailRoute of(Installation installation) {
        var settings = Settings.current();
        var user = settings.find("lantern.mail.user");
        return new MailRoute(
                settings.value("lantern.mail.smtp-host"),
                settings.number("lantern.mail.smtp-port"),
                settings.value("lantern.mail.security"),
                user,
                user.map(name -> installation.secrets().secret(PASSWORD).strip()),
                settings.value("lantern.mail.from"));
    }

    /** The names are Keycloak's. */
    public Map<String, String> forKeycloak() {
        var smtp = new HashMap<String, String>();
        smtp.put("host", host);
        smtp.put("port", "" + port);
        smtp.put("from", from);
        smtp.put("starttls", "" + security.equals("starttls"));
        smtp.put("ssl", "" + security.equals("tls"));
        user.ifPresent(name -> {
            smtp.put("auth", "true");
            smtp.put("user", name);
            smtp.put("password", password.orElse(""));
        });
        return smtp;
    }
}
