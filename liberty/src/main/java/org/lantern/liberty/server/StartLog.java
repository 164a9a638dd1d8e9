package org.lantern.liberty.server;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.liberty.place.Installation;

/** What Liberty says while it starts. The log of the run before is kept beside it. */
record StartLog(Path file) {

    /** Application not started; configuration refused. */
    private static final List<String> FATAL = List.of("CWWKZ0002E", "CWWKZ0004E", "CWWKZ0014W", "CWWKG0014E");

    private static final int TELLING = 600;

    static StartLog of(Installation installation) {
        return new StartLog(installation.log("liberty"));
    }

    void clear() {
        try {
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling("liberty-before.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Liberty's own words for why the application will not start. */
    Optional<String> fault() {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> FATAL.stream().anyMatch(line::contains))
                    .findFirst()
                    .map(StartLog::message);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Beans and where they are used come on further lines; the first words name the trouble. */
    private static String message(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            String message = reader.readObject()
                    .getString("message", line)
                    .lines()
                    .limit(4)
                    .collect(Collectors.joining(" "));
            return message.substring(0, Math.min(message.length(), TELLING));
        } catch (JsonException e) {
            return line.substring(0, Math.min(line.length(), TELLING));
        }
    }
}
