package org.lantern.liberty.command;

import jakarta.json.Json;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lantern.liberty.check.Inspection;
import org.lantern.liberty.place.ExitCode;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Wrong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: everything that keeps Lantern from starting, without starting or changing anything. */
@Command(name = "check", description = "Tell everything that keeps Lantern from starting, and what to do about each.")
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var wrong = new Inspection(Installation.fromEnvironment()).run();
        if (!wrong.isEmpty()) {
            return refuse(wrong, output);
        }
        output.result(
                Json.createObjectBuilder()
                        .add("wrong", Json.createArrayBuilder())
                        .build(),
                "Nothing keeps Lantern from starting.");
        return ExitCode.DONE.number();
    }

    /** Tells the list and ends with the number of a refusal. */
    static int refuse(List<Wrong> wrong, Output output) {
        var json = Json.createArrayBuilder();
        wrong.forEach(each -> json.add(each.json()));
        output.result(
                Json.createObjectBuilder()
                        .add("wrong", json)
                        .add("exitCode", ExitCode.REFUSED.number())
                        .build(),
                "Lantern does not start. " + wrong.size()
                        + (wrong.size() == 1 ? " thing is wrong:\n" : " things are wrong:\n")
                        + wrong.stream().map(Wrong::words).collect(Collectors.joining()));
        return ExitCode.REFUSED.number();
    }
}
