package org.lantern.liberty.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantern.liberty.http.Reply;

/** The catalogue of problems as people read it, {@code docs/problems.md}. */
final class Catalogue {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (\\d+) \\| (\\d+) \\|.*\\| ([^|]+) \\|$");

    private final Map<String, Row> rows = new HashMap<>();

    private record Row(int number, int status, String title) {}

    static Catalogue read() {
        var root = Optional.ofNullable(System.getProperty("lantern.root"))
                .map(Path::of)
                .orElse(Path.of(".."));
        var catalogue = new Catalogue();
        try (var lines = Files.lines(root.resolve("docs/problems.md"))) {
            lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .forEach(row -> catalogue.rows.put(
                            row.group(1),
                            new Row(Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3)), row.group(4))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (catalogue.rows.isEmpty()) {
            throw new IllegalStateException("no problem stands in the catalogue");
        }
        return catalogue;
    }

    List<String> findings(Reply reply) {
        var problem = reply.object();
        var code = problem.getString("code", "");
        var row = rows.get(code);
        if (row == null) {
            return List.of("the problem " + code + " is not in the catalogue");
        }
        var found = new ArrayList<String>();
        if (row.status() != reply.status() || row.status() != problem.getInt("status", 0)) {
            found.add("the catalogue gives " + code + " the status " + row.status());
        }
        if (row.number() != problem.getInt("number", 0)) {
            found.add("the catalogue gives " + code + " the number " + row.number());
        }
        if (!row.title().equals(problem.getString("title", ""))) {
            found.add("the catalogue titles " + code + " \"" + row.title() + "\"");
        }
        if (!problem.getString("type", "").equals("urn:lantern:problem:" + code)) {
            found.add("its type is " + problem.getString("type", ""));
        }
        return found;
    }
}
