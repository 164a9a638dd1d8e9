package org.lantern.liberty.command.agency;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code agency apply file}: hands in an application, as the form on the platform's front page does. */
@Command(name = "apply", description = "Hand in an application from a JSON file, as the API takes it.")
final class AgencyApply implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "file", description = "JSON as POST /api/v1/applications takes it.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        var made = new OperatorDoor(Installation.fromEnvironment()).post("/api/v1/applications", read());
        output.result(made, "Application " + made.getString("id") + ": " + made.getString("state"));
        return 0;
    }

    private JsonObject read() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (NoSuchFileException e) {
            throw CannotGoOn.missing("there is no file " + file);
        } catch (JsonException e) {
            throw CannotGoOn.refused(file + " is not a JSON object: " + e.getMessage());
        }
    }
}
