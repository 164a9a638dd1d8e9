package org.lantern.liberty.command.agency;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code agency list}: every agency, and the applications that wait for a decision. */
@Command(name = "list", description = "Every agency, and the applications that wait for a decision.")
final class AgencyList implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var door = new OperatorDoor(Installation.fromEnvironment());
        var agencies = door.items("/api/v1/agencies");
        var waiting = new Intake(door).waiting();
        var json = Json.createObjectBuilder()
                .add("agencies", Json.createArrayBuilder(agencies))
                .add("applications", Json.createArrayBuilder(waiting))
                .build();
        output.result(json, lines(agencies) + lines(waiting));
        return 0;
    }

    private static String lines(List<JsonObject> entries) {
        return entries.stream()
                .map(entry -> "%-14s %-12s %s  %s%n"
                        .formatted(
                                entry.getString("slug"),
                                entry.getString("state"),
                                entry.getString("id"),
                                entry.getString("name")))
                .collect(Collectors.joining());
    }
}
