package org.lantern.liberty.stack;

import java.util.List;
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
    }
}
