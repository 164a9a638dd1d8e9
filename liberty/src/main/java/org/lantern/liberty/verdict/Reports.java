package org.lantern.liberty.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The XML reports that the test plugins leave in every module's {@code target}.
 *
 * @param root the checkout; its modules are the directories with a {@code pom.xml}, and theirs. Nothing else is entered: a
 *     running Lantern keeps its changing data in there too
 */
record Reports(Path root) {

    private static final List<String> DIRECTORIES = List.of("surefire-reports", "failsafe-reports");

    List<TestCase> read() {
        return modules(root).flatMap(Reports::reports).flatMap(Reports::cases).toList();
    }

    private static Stream<Path> modules(Path directory) {
        return Files.exists(directory.resolve("pom.xml"))
                ? Stream.concat(Stream.of(directory), entries(directory).flatMap(Reports::modules))
                : Stream.empty();
    }

    private static Stream<Path> reports(Path module) {
        return DIRECTORIES.stream()
                .map(name -> module.resolve("target").resolve(name))
                .filter(Files::isDirectory)
                .flatMap(Reports::entries)
                .filter(Reports::isReport);
    }

    private static Stream<Path> entries(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static Stream<TestCase> cases(Path report) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var cases = factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
            return IntStream.range(0, cases.getLength())
                    .mapToObj(index -> (Element) cases.item(index))
                    .map(Reports::testCase);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a test report cannot be read: " + report, e);
        }
    }

    private static TestCase testCase(Element element) {
        return new TestCase(element.getAttribute("classname"), element.getAttribute("name"), outcome(element));
    }

    private static Outcome outcome(Element element) {
        if (has(element, "failure") || has(element, "error")) {
            return Outcome.FAILED;
        }
        return has(element, "skipped") ? Outcome.SKIPPED : Outcome.PASSED;
    }

    private static boolean has(Element element, String child) {
        return element.getElementsByTagName(child).getLength() > 0;
    }
}
