package org.lantern.liberty.command;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.server.Liberty;
import org.lantern.liberty.stack.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code logs [part]}: the end of the logs. */
@Command(
        name = "logs",
        description = "Show the end of the logs of one part or all: liberty, keycloak, postgresql, mail.")
public final class LogsCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(arity = "0..1", paramLabel = "part", description = "Which one; all when left out.")
    private Optional<String> part = Optional.empty();

    @Option(names = "--lines", defaultValue = "100", description = "How many lines of each (default ${DEFAULT-VALUE}).")
    private int lines;

    @Option(
            names = "--level",
            paramLabel = "level",
            description = "Change what liberty's log says, while it runs: info, or as org.lantern.messaging.*=fine.")
    private Optional<String> level = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var installation = Installation.fromEnvironment();
        if (level.isPresent()) {
            return change(new Liberty(installation), level.get());
        }
        var known = Parts.of(installation).all().stream().map(Part::name).toList();
        part.filter(name -> !known.contains(name)).ifPresent(name -> {
            throw CannotGoOn.refused("there is no part " + name + "; there are " + String.join(", ", known));
        });
        var json = Json.createArrayBuilder();
        var words = new StringBuilder();
        for (String name : part.map(List::of).orElse(known)) {
            Path log = installation.log(name);
            var end = end(log);
            json.add(Json.createObjectBuilder()
                    .add("part", name)
                    .add("file", log.toString())
                    .add("lines", Json.createArrayBuilder(end)));
            words.append("==> ")
                    .append(log)
                    .append("\n")
                    .append(String.join("\n", end))
                    .append("\n");
        }
        output.result(json.build(), words.toString());
        return 0;
    }

    private int change(Liberty liberty, String wanted) {
        liberty.level(wanted);
        output.result(
                Json.createObjectBuilder().add("level", wanted).build(),
                "From now on the log says " + wanted + ", until it is changed again or Lantern starts anew.");
        return 0;
    }

    private List<String> end(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        var all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }
}
