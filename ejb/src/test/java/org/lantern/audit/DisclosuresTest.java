package org.lantern.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.authority.Refusal;
import org.lantern.crimemap.ImportPreview;
import org.lantern.portal.PortalContact;

/** R13: what could disclose is recorded, or stands in the list with its reason. */
class DisclosuresTest {
    private static final String OPEN = "open";

    /** Holds rows of offence records; nothing in its components' names says so. */
    private static final Set<Class<?>> SENSITIVE = Set.of(ImportPreview.class);

    /** Holds an address that the agency itself publishes. */
    private static final Set<Class<?>> PUBLISHED = Set.of(PortalContact.class);

    private final Map<String, Method> methods = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lantern").stream()
                    .filter(type -> type.isAnnotatedWith(Desk.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> !type.isAnnotationPresent(Interceptor.class))
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .collect(Collectors.toMap(
                            method -> new Refusal(method).words(), method -> method, (a, b) -> a, TreeMap::new));

    private final Map<String, String> listed = listed();

    @Test
    void every_method_that_discloses_is_listed_and_no_line_is_surplus() {
        assertThat(methods).hasSizeGreaterThan(30);
        Set<String> disclosing = methods.values().stream()
                .filter(method -> method.isAnnotationPresent(Discloses.class) || discloses(method))
                .map(method -> new Refusal(method).words())
                .collect(Collectors.toSet());
        assertThat(disclosing).isEqualTo(listed.keySet());
    }

    @Test
    void what_is_listed_as_recorded_is_recorded() {
        listed.forEach((words, act) -> {
            Optional<Discloses> declared =
                    Optional.ofNullable(methods.get(words)).map(method -> method.getAnnotation(Discloses.class));
            if (declared.isPresent()) {
                assertThat(declared.get().act()).as(words).isEqualTo(act);
            } else if (!act.equals(OPEN)) {
                assertThat(sources()).as(words).containsPattern("\\.record(OnceIn)?\\((ONE_LOOK, )?\"" + act + "\"");
            }
        });
    }

    @Test
    void a_method_that_forgot_is_found() throws NoSuchMethodException {
        assertThat(discloses(Careless.class.getMethod("everybody"))).isTrue();
        assertThat(discloses(Careless.class.getMethod("write", OutputStream.class)))
                .isTrue();
        assertThat(discloses(Careless.class.getMethod("contact"))).isFalse();
    }

    /** Desks nobody thought about. */
    @SuppressWarnings({"unused", "EffectivelyPrivate"})
    private interface Careless {
        record Person(String name, String workEmail) {}

        sealed interface Answer {
            record Found(Person person) implements Answer {}
        }

        Optional<Map<String, Answer>> everybody();

        void write(OutputStream target);

        PortalContact contact();
    }

    private static boolean discloses(Method method) {
        boolean streams = Stream.of(method.getParameterTypes())
                .anyMatch(type -> OutputStream.class.isAssignableFrom(type) || type == Consumer.class);
        return !isForEverybody(method) && (streams || reaches(method.getGenericReturnType(), new HashSet<>()));
    }

    /** What residents and applicants are handed is public, or their own. */
    private static boolean isForEverybody(Method method) {
        OpenTo open = method.getAnnotation(OpenTo.class);
        return open != null && !method.getDeclaringClass().getSimpleName().equals("SignIn");
    }

    private static boolean reaches(Type type, Set<Type> seen) {
        return seen.add(type)
                && switch (type) {
                    case ParameterizedType generic ->
                        reaches(generic.getRawType(), seen)
                                || Stream.of(generic.getActualTypeArguments()).anyMatch(each -> reaches(each, seen));
                    case GenericArrayType array -> reaches(array.getGenericComponentType(), seen);
                    case Class<?> plain -> isSensitive(plain, seen);
                    default -> false;
                };
    }

    private static boolean isSensitive(Class<?> type, Set<Type> seen) {
        if (SENSITIVE.contains(type) || PUBLISHED.contains(type)) {
            return SENSITIVE.contains(type);
        }
        Stream<Class<?>> kinds = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.empty();
        return kinds.anyMatch(kind -> reaches(kind, seen))
                || (type.isRecord()
                        && Stream.of(type.getRecordComponents())
                                .anyMatch(part ->
                                        part.getName().toLowerCase(Locale.ROOT).contains("email")
                                                || reaches(part.getGenericType(), seen)));
    }

    private static Map<String, String> listed() {
        try (var lines = DisclosuresTest.class.getResourceAsStream("disclosures.txt")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .peek(line -> assertThat(line.get(1).equals(OPEN))
                            .as(line.getFirst() + " gives a reason")
                            .isEqualTo(!line.get(2).isEmpty()))
                    .collect(Collectors.toMap(List::getFirst, line -> line.get(1), (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DisclosuresTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
