package org.lantern.console.entrance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.lantern.frame.door.Door;

/** This console's place at the agencies' realm. */
@Dependent
public class ConsoleDoor {
    @Produces
    @Named("door")
    @Singleton
    static Door door() {
        return Door.of("console", "agency", "lantern-console", "console.secret");
    }
}
