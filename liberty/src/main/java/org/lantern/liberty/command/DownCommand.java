package org.lantern.liberty.command;

import jakarta.json.Json;
import java.util.concurrent.Callable;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.liberty.stack.Stop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code down}: stops everything. */
@Command(name = "down", description = "Stop everything; data stays.")
public final class DownCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var installation = Installation.fromEnvironment();
        Lock.during(installation, () -> new Stop(installation, output.progress()).run());
        output.result(Json.createObjectBuilder().add("state", "down").build(), "Lantern is down.");
        return 0;
    }
}
