package org.lantern.liberty.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with the secrets of an installation for production. Nothing it says quotes one. */
public final class SecretsCheck {

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path directory;
    private final List<Wrong> wrong = new ArrayList<>();

    public SecretsCheck(Path directory) {
        this.directory = directory;
    }

    /** @param more what is needed here beside what always is */
    public List<Wrong> run(Set<String> more) {
        for (var secret : SecretFile.ALL) {
            Path file = directory.resolve(secret.name());
            boolean needed = secret.by() == SecretFile.By.OPERATOR || more.contains(secret.name());
            if (Files.exists(file)) {
                check(secret, file);
            } else if (needed) {
                add(secret, "is not in " + directory, "Put it there with mode 0400. " + secret.meaning());
            }
        }
        return List.copyOf(wrong);
    }

    private void check(SecretFile secret, Path file) {
        if (secret.by() == SecretFile.By.DEMO) {
            add(
                    secret,
                    "is the demo's",
                    "Begin with another LANTERN_HOME: secrets that the demo has used are not for production.");
            return;
        }
        try {
            if (!OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
                add(
                        secret,
                        "can be read by others than its owner",
                        "chmod 0400 " + file + ", and make a new one: who has read it?");
            }
            String content = Files.readString(file).strip();
            if (!content.startsWith("-----BEGIN")) {
                Strength.flaw(content).ifPresent(flaw -> add(secret, flaw, "Make a new one: openssl rand -hex 32"));
            }
        } catch (IOException e) {
            add(secret, "cannot be read", "Let the user that runs Lantern own " + file + ".");
        }
    }

    private void add(SecretFile secret, String what, String todo) {
        wrong.add(new Wrong(secret.name(), what, todo));
    }
}
