package org.lantern.liberty.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R1: the catalogue is what is read, and the page is the catalogue. */
class CatalogueTest {

    private static final Path ROOT = Path.of("..");

    /** Names in Java: of settings, and nothing else of that form but what stands in {@link #NO_SETTINGS}. */
    private static final Pattern IN_JAVA = Pattern.compile("\"(lantern\\.[a-z-]+(?:\\.[a-z-]+)*)\"");

    private static final Pattern IN_SERVER = Pattern.compile("\\$\\{(lantern\\.[a-z.-]+)}");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\$\\{?(LANTERN_[A-Z_]+)");
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:lantern\\.)?([a-z_]+)");
    private static final Pattern SECRET = Pattern.compile("\"([a-z-]+\\.(?:password|secret|key|pub))\"");

    /** An attribute of a realm, the application's file. */
    private static final Set<String> NO_SETTINGS = Set.of("lantern.step", "lantern.ear");

    /** A text of the console; the key of backups, which lies elsewhere and by itself. */
    private static final Set<String> NO_SECRETS = Set.of("programs.secret", "backup.key");

    private static final List<String> MODULES = List.of(
            "ejb/src/main",
            "web/src/main/java",
            "tenant-admin/frame/src/main/java",
            "tenant-admin/console/src/main/java",
            "tenant-admin/vendor/src/main/java",
            "liberty/src/main/java");

    @Test
    void r1_everything_that_is_read_stands_in_the_catalogue_and_nothing_else_does() throws IOException {
        var read = new TreeSet<>(Set.of(Catalogue.FILE)); // by this package itself
        var tables = tables();
        for (var source : sources()) {
            names(IN_JAVA, source)
                    .filter(name -> !NO_SETTINGS.contains(name) && !tables.contains(name))
                    .forEach(read::add);
        }
        names(IN_SERVER, Files.readString(Path.of("src/main/liberty/config/server.xml")))
                .forEach(read::add);
        var script = names(IN_SCRIPT, Files.readString(ROOT.resolve("lantern"))).collect(Collectors.toSet());
        Catalogue.all().stream()
                .filter(setting -> script.contains(setting.variable()))
                .forEach(setting -> read.add(setting.name()));
        assertThat(read).isEqualTo(all());
        assertThat(Catalogue.all().stream().map(Setting::variable)).containsAll(script);
    }

    @Test
    void r1_every_secret_that_is_read_stands_in_the_list() throws IOException {
        var read = new TreeSet<String>();
        for (var source : sources()) {
            names(SECRET, source).filter(name -> !NO_SECRETS.contains(name)).forEach(read::add);
        }
        assertThat(read)
                .isEqualTo(
                        SecretFile.ALL.stream().map(SecretFile::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void r1_the_page_is_written_from_the_catalogue() throws IOException {
        Path page = ROOT.resolve("docs/settings.md");
        if (Boolean.getBoolean("lantern.test.write-settings")) {
            Files.writeString(page, SettingsPage.write());
        }
        assertThat(page).content().isEqualTo(SettingsPage.write());
    }

    @Test
    void r1_whoever_asks_for_a_setting_of_no_name_is_told() {
        assertThatThrownBy(() -> Catalogue.named("lantern.public.domian"))
                .hasMessageContaining("lantern.public.domian");
    }

    @Test
    void r4_what_is_usual_is_of_its_kind_and_what_is_needed_has_none() {
        for (var setting : Catalogue.all()) {
            for (var profile : Profile.values()) {
                setting.usual(profile)
                        .ifPresent(value -> assertThat(setting.fits(value))
                                .as("%s in %s: %s", setting.name(), profile, value)
                                .isTrue());
            }
            assertThat(setting.needed() && setting.usual(Profile.PRODUCTION).isPresent())
                    .as(setting.name())
                    .isFalse();
        }
    }

    private static Set<String> all() {
        return Catalogue.all().stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /** Their schema has the same name as our settings begin with. */
    private static Set<String> tables() throws IOException {
        var tables = new TreeSet<String>();
        try (var scripts = Files.walk(ROOT.resolve("ejb/src/main/resources/db/migration"))) {
            scripts.filter(Files::isRegularFile)
                    .forEach(script -> names(TABLE, read(script)).forEach(name -> tables.add("lantern." + name)));
        }
        assertThat(tables).contains("lantern.membership");
        return tables;
    }

    /** But the catalogue's own package, which would prove itself. */
    private static List<String> sources() throws IOException {
        var sources = MODULES.stream().flatMap(CatalogueTest::files).toList();
        assertThat(sources).hasSizeGreaterThan(500);
        return sources;
    }

    private static Stream<String> files(String module) {
        try (var files = Files.walk(ROOT.resolve(module))) {
            return files
                    .filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/liberty/settings/"))
                    .map(CatalogueTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
