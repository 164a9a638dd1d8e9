package org.lantern.liberty.walls;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every door of the deployed application, named as a line: {@code GET /api/v1/imports/{id}}, {@code VIEW console /people},
 * {@code SERVLET web /crime-map}, {@code WORK MailLane}. Read from class files, so that nobody has to remember to list
 * a new one.
 */
record Deployed(List<Archive> archives) {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final String API = "/api/v1";

    /** @param name of the archive it came from: {@code web}, {@code console}, {@code vendor}, {@code ejb} */
    record Archive(String name, JavaClasses classes) {
        static Archive of(String name, Class<?>... classes) {
            return new Archive(name, new ClassFileImporter().importClasses(classes));
        }
    }

    Set<String> doors() {
        var doors = new TreeSet<String>();
        for (var archive : archives) {
            for (var type : archive.classes()) {
                endpoints(type).forEach(doors::add);
                servlets(type)
                        .map(path -> "SERVLET " + archive.name() + " " + (path.isEmpty() ? "/" : path))
                        .forEach(doors::add);
                views(type)
                        .map(route -> "VIEW " + archive.name() + " /" + route)
                        .forEach(doors::add);
                work(type).forEach(doors::add);
                mails(type).forEach(doors::add);
            }
        }
        return doors;
    }

    /** Each view with the roles it opens for, as the access table writes them. */
    Map<String, String> views() {
        var views = new TreeMap<String, String>();
        for (var archive : archives) {
            for (var type : archive.classes()) {
                views(type).forEach(route -> views.put("VIEW " + archive.name() + " /" + route, opensFor(type)));
            }
        }
        return views;
    }

    /** Public methods of desks that say neither whom they need nor why everyone may. */
    Set<String> silentDesks() {
        var silent = new TreeSet<String>();
        archives.stream()
                .flatMap(archive -> archive.classes().stream())
                .filter(type -> type.isAnnotatedWith("org.lantern.authority.Desk"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(method -> !method.isAnnotatedWith("org.lantern.authority.Needs")
                        && !method.isAnnotatedWith("org.lantern.authority.OpenTo"))
                .map(JavaMethod::getFullName)
                .forEach(silent::add);
        return silent;
    }

    private static Stream<String> endpoints(JavaClass type) {
        if (!type.isAnnotatedWith("jakarta.ws.rs.Path")) {
            return Stream.of();
        }
        var root = text(type.getAnnotationOfType("jakarta.ws.rs.Path"), "value");
        return type.getMethods().stream()
                .flatMap(method -> METHODS.stream()
                        .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        .map(verb -> verb + " " + path(root, method)));
    }

    private static String path(String root, JavaMethod method) {
        var own = method.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                .map(path -> text(path, "value"))
                .orElse("");
        return (API + "/" + root + "/" + own)
                .replaceAll(":[^{}/]*(\\{[^}]*}[^{}/]*)*}", "}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }

    private static Stream<String> servlets(JavaClass type) {
        return type.tryGetAnnotationOfType("jakarta.servlet.annotation.WebServlet")
                .map(servlet -> Stream.of("value", "urlPatterns").flatMap(property -> texts(servlet, property)))
                .orElseGet(Stream::of);
    }

    private static Stream<String> views(JavaClass type) {
        return Stream.of("Route", "RouteAlias")
                .flatMap(name -> type.tryGetAnnotationOfType("com.vaadin.flow.router." + name).stream())
                .map(route -> text(route, "value").replaceAll("/:.*", ""));
    }

    private static String opensFor(JavaClass view) {
        var opens = view.tryGetAnnotationOfType("org.lantern.frame.screen.Opens");
        if (opens.isEmpty()) {
            return "nobody";
        }
        if (opens.get().get("toGuests").filter(Boolean.TRUE::equals).isPresent()) {
            return "guests";
        }
        var roles = opens.get().get("value").map(value -> List.of((Object[]) value)).orElse(List.of()).stream()
                .map(JavaEnumConstant.class::cast)
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .collect(Collectors.joining(","));
        return roles.isEmpty() ? "members" : roles;
    }

    /** Whoever hands a mail to the outbox. */
    private static Stream<String> mails(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals("org.lantern.messaging.MailOutbox"))
                ? Stream.of("MAIL " + type.getSimpleName())
                : Stream.of();
    }

    private static Stream<String> work(JavaClass type) {
        var lanes = type.isAssignableTo("org.lantern.outbox.OutboxHandler") && !type.isInterface()
                ? Stream.of("WORK " + type.getSimpleName())
                : Stream.<String>of();
        var timers = type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith("jakarta.ejb.Schedule"))
                .map(method -> "TIMER " + type.getSimpleName() + "." + method.getName());
        var messages = type.isAnnotatedWith("jakarta.ejb.MessageDriven")
                ? Stream.of("MESSAGE " + type.getSimpleName())
                : Stream.<String>of();
        var jobs = type.isAnnotatedWith("jakarta.ejb.Startup")
                ? Stream.of("JOB " + type.getSimpleName())
                : Stream.<String>of();
        return Stream.of(lanes, timers, messages, jobs).flatMap(doors -> doors);
    }

    private static String text(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).map(Object::toString).orElse("");
    }

    private static Stream<String> texts(JavaAnnotation<?> annotation, String property) {
        return annotation
                .get(property)
                .map(value -> value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
                .orElseGet(Stream::of)
                .map(Object::toString);
    }
}
