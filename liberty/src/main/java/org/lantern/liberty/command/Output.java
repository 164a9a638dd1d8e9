package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Map;
import org.lantern.liberty.place.Progress;
import picocli.CommandLine.Option;

/** What a verb says: words for a person, or with {@code --json} one JSON value on the standard output and nothing else. */
public final class Output {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    /** Progress is never part of the result. */
    public Progress progress() {
        return new Progress(json ? System.err : System.out);
    }

    /** Where remarks go that are not the result. */
    public PrintStream remarks() {
        return json ? System.err : System.out;
    }

    /** The result, in the shape that was asked for. */
    public void result(JsonValue value, String words) {
        if (json) {
            System.out.println(pretty(value));
        } else {
            System.out.print(words.isEmpty() || words.endsWith("\n") ? words : words + "\n");
        }
        System.out.flush();
    }

    public static String pretty(JsonValue value) {
        var text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.write(value);
        }
        return text.toString().strip();
    }
}
