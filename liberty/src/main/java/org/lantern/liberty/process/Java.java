package org.lantern.liberty.process;

import java.nio.file.Path;

/** The Java that runs us, for the servers that run on Java too. */
public final class Java {

    private Java() {}

    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar or folder a class was loaded from. */
    public static Path origin(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
