package org.lantern.liberty.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;

/** Whose files are: PostgreSQL serves a data directory only as its owner. Only root has any to give. */
final class Ownership {

    private Ownership() {}

    /** Gives a file or a whole directory to the user a guise runs as, when it is not theirs already. */
    static void give(Path tree, Guise guise) throws IOException {
        if (guise == Guise.OURSELVES) {
            return;
        }
        UserPrincipal owner = tree.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(guise.isSomebodyElse() ? Guise.OTHER : "root");
        if (Files.getOwner(tree).equals(owner)) {
            return;
        }
        // The top comes last: a walk that was cut short is taken up again by the next start.
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.toList().reversed()) {
                Files.getFileAttributeView(path, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setOwner(owner);
            }
        }
    }
}
