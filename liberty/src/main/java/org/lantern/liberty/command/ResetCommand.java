package org.lantern.liberty.command;

import jakarta.json.Json;
import java.util.concurrent.Callable;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.liberty.stack.Reset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reset --yes}: back to the day before the first start. */
@Command(name = "reset", description = "Stop everything and delete all data, secrets, caught mail and logs.")
public final class ResetCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Option(names = "--yes", description = "Yes, delete it.")
    private boolean yes;

    @Override
    public Integer call() {
        var installation = Installation.ofDemo("reset");
        if (!yes) {
            throw CannotGoOn.refused("reset deletes all data in " + installation.home() + "; say so with --yes");
        }
        Lock.during(installation, () -> new Reset(installation, output.progress()).run());
        output.result(Json.createObjectBuilder().add("state", "down").build(), "Everything is deleted.");
        return 0;
    }
}
