package org.lantern.liberty.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.stack.Parts;

/** The installation's own Liberty, started again with what a benchmark adds to its configuration, and put back after (R4). */
final class Bench {

    static final String HOST = "bench.localhost";

    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1" metadata-complete="true">
              <servlet>
                <servlet-name>same-bytes</servlet-name>
                <servlet-class>org.lantern.liberty.bench.SameBytes</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping>
                <servlet-name>same-bytes</servlet-name>
                <url-pattern>/*</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private static final String VIRTUAL_HOST = """
            <web-bnd xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.0"><virtual-host name="bench"/></web-bnd>
            """;

    private final Installation installation;
    private final Progress progress;

    Bench(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /** Adds an empty servlet that answers this page on a host of its own. */
    <T> T besideServlet(Page page, Supplier<T> measure) {
        int port = installation.ports().http();
        return with("""
                <server>
                  <virtualHost id="bench"><hostAlias>%s:%d</hostAlias></virtualHost>
                  <webApplication id="bench" name="bench" location="%s" contextRoot="/"/>
                </server>
                """.formatted(HOST, port, war(page)), measure);
    }

    /** Sets one of the application's settings. */
    <T> T withSetting(String name, String value, Supplier<T> measure) {
        return with("<server><variable name=\"%s\" value=\"%s\"/></server>%n".formatted(name, value), measure);
    }

    private <T> T with(String configuration, Supplier<T> measure) {
        var changed = new Changed(installation, progress);
        return changed.during(configuration, () -> {
            Parts.of(installation).liberty().process().ifPresent(Tool::pin);
            return measure.get();
        });
    }

    private Path war(Page page) {
        Path war = installation.run().resolve("bench.war");
        var entries = Map.of(
                "WEB-INF/web.xml", WEB_XML.getBytes(StandardCharsets.UTF_8),
                "WEB-INF/ibm-web-bnd.xml", VIRTUAL_HOST.getBytes(StandardCharsets.UTF_8),
                "WEB-INF/body", page.body(),
                "WEB-INF/headers", page.headers().getBytes(StandardCharsets.UTF_8),
                "WEB-INF/classes/org/lantern/liberty/bench/SameBytes.class", servlet());
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            return war;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] servlet() {
        try (var in = Bench.class.getResourceAsStream("SameBytes.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
