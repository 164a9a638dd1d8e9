package org.lantern.liberty.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.lantern.liberty.settings.Settings;
import org.lantern.liberty.settings.Wrong;

/** What is wrong with the way mail leaves. */
final class MailCheck {

    static final String KEY = "dkim.key";

    private static final int LEAST_BITS = 2048;
    private static final String HOW =
            "openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out dkim.key; docs/runbooks/production.md";

    private final Settings settings;
    private final Path secrets;
    private final List<Wrong> wrong = new ArrayList<>();

    MailCheck(Settings settings, Path secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    List<Wrong> run() {
        boolean clear = settings.value("lantern.mail.security").equals("none");
        settings.find("lantern.mail.smtp-host")
                .filter(host -> clear && !AddressesCheck.isHere(host))
                .ifPresent(host -> add(
                        "LANTERN_MAIL_SECURITY",
                        "is none, and the mail server is on another machine: invitations would go in clear",
                        "Make it starttls or tls."));
        settings.find("lantern.mail.from")
                .map(from -> from.substring(from.indexOf('@') + 1))
                .ifPresent(domain -> {
                    if (AddressesCheck.isOnlyHere(domain)) {
                        add(
                                "LANTERN_MAIL_FROM",
                                "is at " + domain + ", which no mail server takes",
                                "Give an address of a registered domain.");
                    }
                    settings.find("lantern.mail.dkim.domain").ifPresent(signing -> aligned(domain, signing));
                });
        if (settings.value("lantern.mail.dkim.signer").equals("lantern")) {
            signer();
        }
        return List.copyOf(wrong);
    }

    /** Another domain's signature says nothing for the sender's (RFC 7489, section 3.1.1). */
    private void aligned(String sender, String signing) {
        var name = sender.toLowerCase(Locale.ROOT);
        var above = signing.toLowerCase(Locale.ROOT);
        if (!name.equals(above) && !name.endsWith("." + above)) {
            add(
                    "LANTERN_MAIL_DKIM_DOMAIN",
                    "is " + signing + ", and the sender is at " + sender,
                    "Leave it out, or give one above the sender's.");
        }
    }

    private void signer() {
        if (settings.find("lantern.mail.dkim.selector").isEmpty()) {
            add(
                    "LANTERN_MAIL_DKIM_SELECTOR",
                    "is not set: mail without a signature is taken for a forgery by many",
                    "Name it, with its public key in the name system; or set LANTERN_MAIL_DKIM_SIGNER=relay if the mail server signs.");
        }
        Path file = secrets.resolve(KEY);
        if (Files.isReadable(file)) {
            key(file);
        }
    }

    private void key(Path file) {
        try {
            var pem = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
            var key = KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
            if (key instanceof RSAPrivateKey rsa && rsa.getModulus().bitLength() < LEAST_BITS) {
                add(KEY, "has " + rsa.getModulus().bitLength() + " bits; " + LEAST_BITS + " are the least", HOW);
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            add(KEY, "is not a private key of RSA in PKCS #8", HOW);
        }
    }

    private void add(String about, String what, String todo) {
        wrong.add(new Wrong(about, what, todo));
    }
}
