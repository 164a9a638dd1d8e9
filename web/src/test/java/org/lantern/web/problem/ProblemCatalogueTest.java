package org.lantern.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R1 to R3 of the problem catalogue. */
class ProblemCatalogueTest {

    @Test
    void numbers_are_never_given_twice() {
        assertThat(Stream.of(ProblemCode.values()).map(ProblemCode::number)).doesNotHaveDuplicates();
    }

    @Test
    void every_code_is_answered_somewhere() {
        JavaClass catalogue = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lantern.web")
                .get(ProblemCode.class);
        assertThat(ProblemCode.values())
                .allMatch(code -> catalogue.getField(code.name()).getAccessesToSelf().stream()
                        .anyMatch(access -> !access.getOriginOwner().equals(catalogue)));
    }

    @Test
    void the_blame_agrees_with_the_status() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(code.blame() == Blame.CALLER).as(code.code()).isEqualTo(code.status() < 500);
        }
    }

    @Test
    void the_page_in_docs_lists_exactly_this_catalogue() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/problems.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(ProblemCode.values())
                        .map(ProblemCatalogueTest::row)
                        .toList());
    }

    @Test
    void equal_problems_have_equal_bodies_but_for_the_request_id() {
        String one = Problem.of(ProblemCode.NOT_FOUND).json("one").toString();
        String two = Problem.of(ProblemCode.NOT_FOUND).json("two").toString();
        assertThat(one.replace("\"one\"", "")).isEqualTo(two.replace("\"two\"", ""));
    }

    @Test
    void values_that_cannot_be_accepted_are_pointed_at() {
        var problem =
                new Problem(ProblemCode.INVALID_VALUES, "", List.of(new FieldProblem("/slug", "This slug is taken.")));
        assertThat(problem.json("r").toString())
                .contains("\"code\":\"invalid-values\"")
                .contains("\"errors\":[{\"pointer\":\"/slug\",\"detail\":\"This slug is taken.\"}]")
                .doesNotContain("\"detail\":\"\"");
    }

    private static String row(ProblemCode code) {
        return "| `%s` | %d | %d | %s | %s |"
                .formatted(
                        code.code(),
                        code.number(),
                        code.status(),
                        code.blame().name().toLowerCase(Locale.ROOT),
                        code.title());
    }
}
