package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what leaves, so that whoever gets it can see that the sender's domain stands behind it: DKIM (RFC 6376), RSA with SHA-256
 * (RFC 8301), relaxed canonicalization of headers and body. Not where a relay does it.
 */
@ApplicationScoped
public class DomainKeys {

    private static final String KEY = "dkim.key";

    /** Those that are there, and those that nobody may add on the way: named once more than they are there (RFC 6376, section 5.4.2). */
    private static final String SIGNED =
            "from:from:to:to:subject:subject:date:date:message-id:message-id:reply-to:cc:mime-version"
                    + ":content-type:content-transfer-encoding:auto-submitted:list-unsubscribe:list-unsubscribe-post";

    @Inject
    @ConfigProperty(name = "lantern.mail.dkim.signer")
    private String signer;

    @Inject
    @ConfigProperty(name = "lantern.mail.dkim.selector")
    private Optional<String> selector;

    @Inject
    @ConfigProperty(name = "lantern.mail.dkim.domain")
    private Optional<String> domain;

    @Inject
    @ConfigProperty(name = "lantern.secrets.directory")
    private String secrets;

    /**
     * The whole message as it is sent, with its signature before it.
     *
     * @param from the sender's address; its domain signs unless another was set
     */
    byte[] sign(byte[] message, String from) {
        byte[] lines = withLineEnds(message);
        if (!signer.equals("lantern")) {
            return lines;
        }
        String ours = domain.orElseGet(() -> from.substring(from.indexOf('@') + 1));
        var template = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + ours + "; s=" + selector.orElseThrow() + "; h="
                + SIGNED + "; t=; bh=; b=;";
        try {
            String signature = new DKIMSigner(template, key()).sign(new ByteArrayInputStream(lines));
            var whole = new ByteArrayOutputStream();
            whole.writeBytes((folded(signature) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            whole.writeBytes(lines);
            return whole.toByteArray();
        } catch (IOException | FailException e) {
            throw new IllegalStateException("a mail cannot be signed", e);
        }
    }

    /** A line holds 998 characters at most (RFC 5322, section 2.1.1); blanks within b= count for nothing. */
    private static String folded(String signature) {
        return signature.replaceAll("; ", ";\r\n ").replaceAll("([A-Za-z0-9+/]{64})(?=[A-Za-z0-9+/=])", "$1\r\n ");
    }

    /** What is signed is what the other side gets: every line ends with both (RFC 5321, section 2.3.8). */
    private static byte[] withLineEnds(byte[] message) {
        var out = new ByteArrayOutputStream(message.length);
        int before = 0;
        for (byte each : message) {
            if (each == '\n' && before != '\r') {
                out.write('\r');
            }
            out.write(each);
            before = each;
        }
        return out.toByteArray();
    }

    private PrivateKey key() {
        try {
            var pem = Files.readString(Path.of(secrets, KEY)).replaceAll("-----[A-Z ]+-----|\\s", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (IOException e) {
            throw new UncheckedIOException(KEY + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(KEY + " is not a private key of RSA in PKCS #8", e);
        }
    }
}
