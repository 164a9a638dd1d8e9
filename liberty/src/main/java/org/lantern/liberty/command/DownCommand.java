package org.lantern.liberty.command;

import java.util.concurrent.Callable;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.stack.Parts;
import picocli.CommandLine.Command;

/** {@code down}: stops everything. */
@Command(name = "down", description = "Stop everything; data stays.")
public final class DownCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        Parts.of(Installation.fromEnvironment()).all().forEach(Part::stop);
        return 0;
    }
}
