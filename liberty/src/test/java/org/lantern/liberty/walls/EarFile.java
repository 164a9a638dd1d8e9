package org.lantern.liberty.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The EAR that runs, taken apart: the classes of ours in each of its modules. */
final class EarFile {
    private EarFile() {}

    static Deployed read(Path ear) throws IOException {
        var archives = new ArrayList<Deployed.Archive>();
        var place = Files.createTempDirectory("lantern-ear");
        try (var zip = new ZipInputStream(Files.newInputStream(ear))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("[^/]+\\.(war|jar)")) {
                    var module = entry.getName().replaceAll("lantern-|-?\\d.*|\\.(war|jar)$", "");
                    unpack(zip, place.resolve(module));
                    archives.add(new Deployed.Archive(module, classes(place.resolve(module))));
                }
            }
        }
        return new Deployed(List.copyOf(archives));
    }

    private static JavaClasses classes(Path place) {
        return new ClassFileImporter().importPath(place);
    }

    /** Unpacks our classes, and those of our libraries inside. */
    private static void unpack(InputStream archive, Path place) throws IOException {
        Files.createDirectories(place);
        var zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().matches("(WEB-INF/classes/)?org/lantern/.*\\.class")) {
                var file = place.resolve(entry.getName()).normalize();
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            } else if (entry.getName().matches("WEB-INF/lib/lantern-.*\\.jar")) {
                unpack(zip, place);
            }
        }
    }
}
