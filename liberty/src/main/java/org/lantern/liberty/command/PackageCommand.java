package org.lantern.liberty.command;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.liberty.pack.Packing;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code package [file]}: one archive with which this release runs elsewhere. */
@Command(
        name = "package",
        description =
                "Make one archive with which this release runs on another machine of this kind, with a JDK alone.")
public final class PackageCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1024.0 * 1024.0;

    @Mixin
    private Output output = new Output();

    @Parameters(
            arity = "0..1",
            paramLabel = "file",
            description = "Where to; target/lantern-<release>.tar.gz of the checkout unless told.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var release = Release.current();
        var root = root();
        var archive = file.orElseGet(() -> root.resolve("target").resolve("lantern-" + release.lantern() + ".tar.gz"))
                .toAbsolutePath();
        var packed = new Packing(release.lantern(), release.time(), output.progress())
                .pack(root, Installation.fromEnvironment(), archive);
        output.result(
                Json.createObjectBuilder()
                        .add("archive", packed.archive().toString())
                        .add("release", release.lantern())
                        .add("bytes", packed.bytes())
                        .add("sha256", packed.sha256())
                        .add("files", packed.files())
                        .build(),
                String.format(
                        Locale.ROOT,
                        "%s%n%.0f MB, %d files, SHA-256 %s",
                        packed.archive(),
                        packed.bytes() / MEGABYTE,
                        packed.files(),
                        packed.sha256()));
        return 0;
    }

    private static Path root() {
        return Optional.ofNullable(System.getProperty("lantern.root"))
                .map(Path::of)
                .orElseThrow(() -> CannotGoOn.missing("start Lantern with ./lantern; lantern.root is not set"));
    }
}
