package org.lantern.liberty.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** One file a secret, 256 random bits in hexadecimal digits, made when first asked for and readable by its owner alone. */
public record Secrets(Path directory) {

    private static final int BYTES = 32;

    public String databaseSuperuser() {
        return secret("db-superuser.password");
    }

    public String databaseOwner() {
        return secret("db-owner.password");
    }

    public String databaseApplication() {
        return secret("db-app.password");
    }

    public String databaseKeycloak() {
        return secret("db-keycloak.password");
    }

    public String keycloakAdministrator() {
        return secret("keycloak-admin.password");
    }

    /** The key that signs the agency context; the database's owner holds the same. */
    public byte[] contextKey() {
        return HexFormat.of().parseHex(secret("context.key"));
    }

    public boolean has(String name) {
        return Files.exists(directory.resolve(name));
    }

    /** What is in the file of this name; it is made first when it is not there. */
    public String secret(String name) {
        return secret(name, Secrets::random);
    }

    /** A secret of another shape, made by {@code maker} when it is not there. */
    public String secret(String name, Supplier<String> maker) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                make(file, maker);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void make(Path file, Supplier<String> maker) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        Path draft = Files.createTempFile(directory, ".", ".new");
        Files.writeString(draft, maker.get());
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("r--------"));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
