package org.lantern.liberty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogInThemeTest {
    private static final Path SOURCE = Path.of("src/main/resources/org/lantern/liberty/identity/theme");

    @TempDir
    private Path themes = Path.of("");

    @Test
    void every_file_of_the_theme_is_installed_and_what_an_earlier_release_left_is_gone() throws IOException {
        Path left = Files.createDirectories(themes.resolve("lantern/login")).resolve("left.ftl");
        Files.writeString(left, "of an earlier release");

        LogInTheme.install(themes);

        try (var files = Files.walk(SOURCE)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> SOURCE.relativize(file).toString())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(LogInTheme.FILES);
        }
        LogInTheme.FILES.forEach(name ->
                assertThat(themes.resolve("lantern").resolve(name)).as(name).isNotEmptyFile());
        assertThat(left).doesNotExist();
    }

    @Test
    void the_style_sheets_address_changes_with_it() throws IOException {
        LogInTheme.install(themes);

        assertThat(themes.resolve("lantern/login/theme.properties")).content().contains("lanternVersion=");
    }

    @Test
    void every_text_of_ours_is_there_in_both_languages() throws IOException {
        assertThat(texts("es").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void nothing_is_loaded_from_another_origin() throws IOException {
        for (var name : LogInTheme.FILES) {
            assertThat(Files.readString(SOURCE.resolve(name)).replace("http://www.w3.org/2000/svg", ""))
                    .as(name)
                    .doesNotContain("http:", "https:", "//cdn");
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file =
                Files.newBufferedReader(SOURCE.resolve("login/messages/messages_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
