package org.lantern.vendor.entrance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.lantern.frame.door.Door;

/** This console's place at the vendor's realm. */
@Dependent
public class VendorDoor {
    @Produces
    @Named("door")
    @Singleton
    static Door door() {
        return Door.of("vendor", "vendor", "lantern-vendor-console", "vendor-console.secret");
    }
}
