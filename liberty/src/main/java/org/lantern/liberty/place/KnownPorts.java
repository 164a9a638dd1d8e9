package org.lantern.liberty.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The port base an installation's data was made with. Keycloak's address is part of every account's identity (issuer and
 * subject), so the data of one base does not know its people any more on another.
 */
public final class KnownPorts {

    private final Ports ports;
    private final Path file;

    public KnownPorts(Installation installation) {
        this.ports = installation.ports();
        this.file = installation.data().resolve("port-base");
    }

    /** Refuses ports other than those the data was made with. */
    public void require() {
        try {
            if (Files.exists(file) && Integer.parseInt(Files.readString(file).strip()) != ports.base()) {
                throw CannotGoOn.refused("the data in " + file.getParent() + " belongs to LANTERN_PORT_BASE="
                        + Files.readString(file).strip() + "; use that, or another LANTERN_HOME for "
                        + ports.base());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remember() {
        try {
            Files.writeString(file, ports.base() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
