package org.lantern.liberty.command;

import java.util.concurrent.Callable;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.stack.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code up}: starts everything. */
@Command(name = "up", description = "Start everything; stays until Ctrl-C unless detached.")
public final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when everything is ready.")
    private boolean detach;

    @Override
    public Integer call() {
        var installation = Installation.fromEnvironment();
        Lock.during(installation, () -> new Start(installation, new Progress(System.out)).run());
        return detach ? 0 : 0;
    }
}
