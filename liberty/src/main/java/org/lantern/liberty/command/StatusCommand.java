package org.lantern.liberty.command;

import java.util.concurrent.Callable;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status}: how it is doing, where it is, who may sign in. */
@Command(name = "status", description = "Tell the state, the addresses and the demo log-ins.")
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        var status = Status.of(Installation.fromEnvironment());
        output.result(status.json(), status.words());
        return 0;
    }
}
