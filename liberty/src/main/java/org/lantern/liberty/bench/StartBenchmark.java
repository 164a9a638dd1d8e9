package org.lantern.liberty.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lantern.liberty.bench.Report.Figure;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.server.Liberty;
import org.lantern.liberty.stack.Parts;

/** From the server's start until it is ready, beside the same server with the same features and an application that does nothing. */
final class StartBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;
    private static final String OURS = "Lantern";
    private static final String EMPTY = "an empty application";

    private static final String APPLICATION_XML = """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="11">
              <module><web><web-uri>empty.war</web-uri><context-root>/</context-root></web></module>
            </application>
            """;

    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1" metadata-complete="true"/>
            """;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Report run(Installation installation, Progress progress) {
        var liberty = Parts.of(installation).liberty();
        var empty = configuration(ear(installation));
        var candidates = new LinkedHashMap<String, Supplier<Double>>();
        candidates.put(OURS, () -> seconds(liberty, progress, OURS, liberty::start));
        candidates.put(EMPTY, () -> seconds(liberty, progress, EMPTY, () -> liberty.startMeasured(empty)));
        try {
            var rounds = Rounds.run(ROUNDS, candidates);
            return new Report(
                    name(),
                    List.of(
                            new Figure(OURS + ", median of " + ROUNDS + " starts", rounds.median(OURS), "s"),
                            new Figure(EMPTY + ", the same features", rounds.median(EMPTY), "s"),
                            new Figure("ratio, median over the rounds", rounds.medianRatio(OURS, EMPTY), "")));
        } finally {
            liberty.stop();
            liberty.start();
        }
    }

    private static double seconds(Liberty liberty, Progress progress, String what, Runnable start) {
        liberty.stop();
        progress.say("bench", "starting " + what);
        long begun = System.nanoTime();
        start.run();
        return (System.nanoTime() - begun) / NANOS;
    }

    /** In place of ours, at its place in the configuration; it is ready as soon as it can say so. */
    private static String configuration(Path ear) {
        return """
                <server>
                  <enterpriseApplication id="lantern" name="lantern" location="%s"/>
                </server>
                """.formatted(ear);
    }

    private static Path ear(Installation installation) {
        Path ear = installation.run().resolve("empty.ear");
        try {
            Files.write(
                    ear,
                    zip(Map.of(
                            "META-INF/application.xml", bytes(APPLICATION_XML),
                            "empty.war",
                                    zip(Map.of("WEB-INF/web.xml", bytes(WEB_XML), "health/ready", bytes(EMPTY))))));
            return ear;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
