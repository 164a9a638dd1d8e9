package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server that takes mail, and how it is spoken to: by TLS, its certificate and name verified, unless it is on this machine. */
@ApplicationScoped
public class SmtpServer {

    private static final String PASSWORD = "smtp.password";

    @Inject
    @ConfigProperty(name = "lantern.mail.smtp-host")
    private String host;

    @Inject
    @ConfigProperty(name = "lantern.mail.smtp-port")
    private int port;

    @Inject
    @ConfigProperty(name = "lantern.mail.security")
    private String security;

    @Inject
    @ConfigProperty(name = "lantern.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "lantern.secrets.directory")
    private String secrets;

    Session session() {
        Properties smtp = new Properties();
        smtp.put("mail.transport.protocol", "smtp");
        smtp.put("mail.smtp.host", host);
        smtp.put("mail.smtp.port", port);
        smtp.put("mail.smtp.connectiontimeout", 10_000);
        smtp.put("mail.smtp.timeout", 20_000);
        smtp.put("mail.smtp.starttls.enable", security.equals("starttls"));
        // Without it, whoever sits between could take the offer away, and all would go in clear.
        smtp.put("mail.smtp.starttls.required", security.equals("starttls"));
        smtp.put("mail.smtp.ssl.enable", security.equals("tls"));
        smtp.put("mail.smtp.ssl.checkserveridentity", true);
        smtp.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        smtp.put("mail.smtp.auth", user.isPresent());
        return user.map(name -> Session.getInstance(smtp, new Known(name, password())))
                .orElseGet(() -> Session.getInstance(smtp));
    }

    private String password() {
        try {
            return Files.readString(Path.of(secrets, PASSWORD)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(PASSWORD + " cannot be read", e);
        }
    }

    private static final class Known extends Authenticator {

        private final PasswordAuthentication known;

        Known(String user, String password) {
            this.known = new PasswordAuthentication(user, password);
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return known;
        }
    }
}
