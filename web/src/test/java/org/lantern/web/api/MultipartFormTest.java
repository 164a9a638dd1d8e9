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

/** R3 and R9 of the API, for multipart bodies. */
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
        try (MultipartForm form = MultipartForm.read(stream(BODY), TYPE, "mapping")) {
            assertThat(form.text("mapping")).isEqualTo("{\"category\":\"Tipo\"}");
            assertThat(form.text("other")).isEmpty();
            UploadedFile file = form.file().orElseThrow();
            assertThat(file.fileName()).isEqualTo("récords.csv");
            assertThat(new String(file.content().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("a,b\r\n1,2");
            assertThat(file.content().readAllBytes()).hasSize(8);
        }
    }

    @Test
    void an_uploaded_file_has_no_entry_on_the_disk() throws IOException {
        List<Path> before = parts();
        try (MultipartForm form = MultipartForm.read(stream(BODY), TYPE, "mapping")) {
            assertThat(form.file()).isPresent();
            assertThat(parts()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--b", "--b\n", "nothing", "--b\nContent-Disposition: form-data; name=\"file\"\n\nend"})
    void a_body_that_ends_early_is_refused_or_empty(String body) throws IOException {
        try (MultipartForm form = MultipartForm.read(stream(body), TYPE)) {
            assertThat(form.file()).isEmpty();
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

    @Test
    void what_nobody_asks_for_is_not_kept() throws IOException {
        String others = part("name=\"other\"", "x") + part("name=\"picture\"; filename=\"a.png\"", "y");
        try (MultipartForm form = MultipartForm.read(stream(others + BODY), TYPE)) {
            assertThat(form.text("other")).isEmpty();
            assertThat(form.text("mapping")).isEmpty();
            assertThat(form.file())
                    .hasValueSatisfying(file -> assertThat(file.fileName()).isEqualTo("récords.csv"));
        }
    }

    @Test
    void the_eleventh_part_ends_the_reading() throws IOException {
        String eight = part("name=\"x\"; filename=\"x\"", "x").repeat(8);
        try (MultipartForm form = MultipartForm.read(stream(eight + BODY), TYPE)) {
            assertThat(form.file()).isPresent();
        }
        String nine = part("name=\"x\"; filename=\"x\"", "x").repeat(9);
        assertThatThrownBy(() -> MultipartForm.read(stream(nine + BODY), TYPE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code().status()).isEqualTo(400));
    }

    @Test
    void two_files_of_one_name_and_length_differ_by_their_hash() throws IOException {
        try (MultipartForm one = MultipartForm.read(stream(BODY), TYPE);
                MultipartForm other = MultipartForm.read(stream(BODY.replace("1,2", "1,3")), TYPE)) {
            assertThat(one.file().orElseThrow().sha256())
                    .hasSize(64)
                    .isNotEqualTo(other.file().orElseThrow().sha256());
        }
    }

    private static String part(String disposition, String content) {
        return "--b\nContent-Disposition: form-data; " + disposition + "\n\n" + content + "\n";
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
