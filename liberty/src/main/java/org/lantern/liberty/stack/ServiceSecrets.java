package org.lantern.liberty.stack;

import java.nio.file.Files;
import java.security.KeyPair;
import java.util.List;
import org.lantern.audit.SigningKeys;
import org.lantern.liberty.place.Secrets;

/** Every secret the running parts read, made before the first of them starts. */
final class ServiceSecrets {

    static final List<String> NAMES = List.of(
            "cli.secret",
            "console.secret",
            "context.key",
            "incident.key",
            "provisioner.secret",
            "vendor-console.secret");

    private ServiceSecrets() {}

    static void make(Secrets secrets) {
        NAMES.forEach(secrets::secret);
        if (!Files.exists(secrets.directory().resolve(SigningKeys.PRIVATE_FILE))) {
            KeyPair keys = SigningKeys.make();
            secrets.secret(SigningKeys.PUBLIC_FILE, () -> SigningKeys.pem(keys.getPublic()));
            secrets.secret(SigningKeys.PRIVATE_FILE, () -> SigningKeys.pem(keys.getPrivate()));
        }
    }
}
