package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Needs;
import org.lantern.authority.Role;
import org.lantern.crimemap.ImportDesk;

/** R7 of the API: a request with something to read is read for nobody who may not send it. */
class AsksFirstTest {
    private static final Set<Class<? extends Annotation>> NO_BODY =
            Set.of(PathParam.class, QueryParam.class, HeaderParam.class);
    private static final int FEWEST = 11;

    private final List<Method> guarded = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lantern.web").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(resource -> resource.isAnnotationPresent(SecurityRequirement.class))
                    .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                    .toList();

    @Test
    void whoever_reads_a_body_asks_the_desk_first() {
        List<Method> readers =
                guarded.stream().filter(AsksFirstTest::readsABody).toList();
        assertThat(readers).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(readers).allMatch(method -> method.isAnnotationPresent(AsksFirst.class));
    }

    @Test
    void each_names_one_method_of_a_desk_that_needs_roles() {
        assertThat(guarded.stream()
                        .flatMap(method -> Stream.ofNullable(method.getAnnotation(AsksFirst.class)))
                        .map(RoleFilter::asked))
                .isNotEmpty()
                .allMatch(asked -> asked.isAnnotationPresent(Needs.class));
    }

    @Test
    void the_roles_are_the_desks_own() throws NoSuchMethodException {
        assertThat(RoleFilter.asked(asks("right")).getAnnotation(Needs.class).value())
                .containsExactlyInAnyOrder(Role.ANALYST, Role.AGENCY_ADMINISTRATOR);
        AsksFirst wrong = asks("wrong");
        assertThatThrownBy(() -> RoleFilter.asked(wrong)).isInstanceOf(IllegalStateException.class);
    }

    @AsksFirst(desk = ImportDesk.class, method = "writeRejections")
    void right() {}

    @AsksFirst(desk = ImportDesk.class, method = "gone")
    void wrong() {}

    private static AsksFirst asks(String method) throws NoSuchMethodException {
        return AsksFirstTest.class.getDeclaredMethod(method).getAnnotation(AsksFirst.class);
    }

    private static boolean readsABody(Method method) {
        return method.isAnnotationPresent(org.eclipse.microprofile.openapi.annotations.Operation.class)
                && Stream.of(method.getParameters()).anyMatch(AsksFirstTest::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return NO_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }
}
