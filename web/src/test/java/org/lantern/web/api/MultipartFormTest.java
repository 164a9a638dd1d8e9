package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.web.problem.ProblemException;

/** R3 of the API, for multipart bodies. */
class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=\"b\"";
    private static final String BODY = """
            --b
            Content-Disposition: form-data; name="mapping"

            {"category":"Tipo"}
            --b
            Content-Disposition: form-data; name="file"; filename="récords.csv"
            Content-Type: text/csv

            a,b
            1,2
            --b--
            """;

    @Test
    void texts_and_files_are_read_whatever_their_order() throws IOException {
        try (MultipartForm form = MultipartForm.read(stream(BODY), TYPE)) {
            assertThat(form.text("mapping")).isEqualTo("{\"category\":\"Tipo\"}");
            assertThat(form.text("other")).isEmpty();
            UploadedFile file = form.file("file").orElseThrow();
            assertThat(file.fileName()).isEqualTo("récords.csv");
            assertThat(new String(file.content().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("a,b\r\n1,2");
            assertThat(file.content().readAllBytes()).hasSize(8);
        }
    }

    @Test
    void an_uploaded_file_has_no_entry_on_the_disk() throws IOException {
        List<Path> before = parts();
        try (MultipartForm form = MultipartForm.read(stream(BODY), TYPE)) {
            assertThat(form.file("file")).isPresent();
            assertThat(parts()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--b", "--b\n", "nothing", "--b\nContent-Disposition: form-data; name=\"file\"\n\nend"})
    void a_body_that_ends_early_is_refused_or_empty(String body) throws IOException {
        try (MultipartForm form = MultipartForm.read(stream(body), TYPE)) {
            assertThat(form.file("file")).isEmpty();
        } catch (ProblemException refused) {
            assertThat(refused.problem().code().status()).isEqualTo(400);
        }
    }

    @Test
    void a_body_without_boundary_is_refused() {
        assertThatThrownBy(() -> MultipartForm.read(stream(BODY), "multipart/form-data"))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> MultipartForm.read(stream(BODY), null)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_body_over_its_limit_says_so_wherever_it_is_cut() {
        for (int limit = 10; limit < BODY.length(); limit += 7) {
            var cut = new CountedStream(stream(BODY), limit);
            assertThatThrownBy(() -> MultipartForm.read(cut, TYPE))
                    .isInstanceOfAny(BodyTooLarge.class, IOException.class)
                    .satisfies(thrown -> assertThat(
                                    thrown instanceof BodyTooLarge || thrown.getCause() instanceof BodyTooLarge)
                            .isTrue());
        }
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> parts() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("lantern-"))
                    .toList();
        }
    }
}
