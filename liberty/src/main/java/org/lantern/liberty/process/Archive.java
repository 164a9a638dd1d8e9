package org.lantern.liberty.process;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks a server so that it is there as a whole or not at all: beside its place first, then moved.
 */
public final class Archive {

    private static final int OWNER_EXECUTES = 0100;
    private static final Map<PosixFilePermission, PosixFilePermission> RUN_AS_READ = Map.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);

    private Archive() {}

    /** Unpacks a zip archive whose entries lie in one top folder; that folder becomes {@code place}. */
    public static void unzip(Path zip, Path place) throws IOException {
        whole(place, draft -> {
            try (var file = ZipFile.builder().setPath(zip).get()) {
                var entries = file.getEntries();
                while (entries.hasMoreElements()) {
                    var entry = entries.nextElement();
                    Path target = withoutTopFolder(draft, entry.getName());
                    write(target, entry.isDirectory(), file.getInputStream(entry));
                    execute(target, entry.getUnixMode());
                }
            }
        });
    }

    /** Unpacks an xz-compressed tar archive; its content becomes {@code place}. */
    public static void untar(InputStream txz, Path place) throws IOException {
        whole(place, draft -> {
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    Path target = inside(draft, entry.getName());
                    if (entry.isSymbolicLink()) {
                        Files.createDirectories(target.getParent());
                        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                    } else {
                        write(target, entry.isDirectory(), tar);
                        execute(target, entry.getMode());
                    }
                }
            }
        });
    }

    /** Unpacks the one xz-compressed tar archive that lies in a jar. */
    public static void untarFromJar(Path jar, Path place) throws IOException {
        try (var file = ZipFile.builder().setPath(jar).get()) {
            var entries = file.getEntries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (entry.getName().endsWith(".txz")) {
                    untar(file.getInputStream(entry), place);
                }
            }
        }
    }

    private static void whole(Path place, Unpacking unpacking) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path draft = place.resolveSibling("." + place.getFileName() + ".draft");
        Trees.delete(draft);
        Files.createDirectory(draft);
        unpacking.into(draft);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Path target, boolean directory, InputStream content) throws IOException {
        if (directory) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
    }

    /** Whoever may read a program may run it: the user who does need not be the one who unpacked it. */
    private static void execute(Path target, int mode) throws IOException {
        if ((mode & OWNER_EXECUTES) == 0 || Files.isDirectory(target)) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
        RUN_AS_READ.forEach((read, run) -> {
            if (permissions.contains(read)) {
                permissions.add(run);
            }
        });
        Files.setPosixFilePermissions(target, permissions);
    }

    private static Path withoutTopFolder(Path draft, String name) {
        return inside(draft, name.substring(name.indexOf('/') + 1));
    }

    private static Path inside(Path draft, String name) {
        Path target = draft.resolve(name).normalize();
        if (!target.startsWith(draft)) {
            throw new UncheckedIOException(new IOException("an archive entry leaves its folder: " + name));
        }
        return target;
    }

    @FunctionalInterface
    private interface Unpacking {
        void into(Path draft) throws IOException;
    }
}
