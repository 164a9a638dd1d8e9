package org.lantern.liberty.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.place.CannotGoOn;

/** As whom PostgreSQL's programs run. They refuse to run as root, and a container's only person often is root. */
enum Guise {
    /** We are not root. */
    OURSELVES,

    /** In a user namespace without a mapping root is nobody, and stays the owner of its files. */
    NAMESPACE,

    /** Where user namespaces are forbidden (a container's usual filter): the user nobody, who is given the data. */
    NOBODY;

    static final String OTHER = "nobody";

    /** The first that this machine allows; ends with a clear line when there is none. */
    static Guise ofThisMachine() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        for (Guise guise : List.of(NAMESPACE, NOBODY)) {
            if (guise.isAllowed()) {
                return guise;
            }
        }
        throw CannotGoOn.missing("PostgreSQL does not run as root, and this machine has neither user namespaces nor"
                + " setpriv to be somebody else; start Lantern as another user");
    }

    /** The command line of a program run so. */
    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix());
        command.addAll(program);
        return command;
    }

    /** The command line of a program that looks at what PostgreSQL's processes do; root may not everywhere. */
    List<String> onlooker(List<String> program) {
        return this == NOBODY ? command(program) : program;
    }

    /** Whether what a program works on has to be given to another user. */
    boolean isSomebodyElse() {
        return this == NOBODY;
    }

    private List<String> prefix() {
        return switch (this) {
            case OURSELVES -> List.of();
            case NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=" + OTHER, "--regid=65534", "--clear-groups");
        };
    }

    private boolean isAllowed() {
        try {
            return new ProcessBuilder(command(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted", e);
        }
    }
}
