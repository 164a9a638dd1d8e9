package org.lantern.liberty.command;

import java.util.concurrent.Callable;
import org.lantern.liberty.backup.Restore;
import org.lantern.liberty.check.Inspection;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.liberty.stack.Start;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code up}: starts everything and, unless detached, stays with it. */
@Command(name = "up", description = "Start everything; stay until Ctrl-C unless detached.")
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Option(names = "--detach", description = "Return when everything is ready.")
    private boolean detach;

    @Override
    public Integer call() {
        var installation = Installation.fromEnvironment();
        var wrong = new Inspection(installation).run();
        if (!wrong.isEmpty()) {
            return CheckCommand.refuse(wrong, output);
        }
        var start = new Start(installation, output.progress());
        var interruption = new Interruption();
        interruption.then(start::abandon);
        Lock.during(installation, () -> {
            new Restore(installation, output.progress()).finish();
            start.run();
            start.seed();
        });
        var status = Status.of(installation);
        output.result(status.json(), status.words());
        if (!detach) {
            var stay = new Stay(installation, output.progress());
            interruption.then(stay::end);
            output.remarks().println("Ctrl-C stops everything.");
            stay.untilAllStopped();
        }
        interruption.disarm();
        return 0;
    }
}
