package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agency suspend slug --reason …}. */
@Command(name = "suspend", description = "Close an agency's portal, API and console; its people read the reason.")
final class AgencySuspend implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "slug")
    private String slug = "";

    @Option(names = "--reason", required = true, description = "What the agency's own people are told.")
    private String reason = "";

    @Override
    public Integer call() {
        var shown = new Intake(new OperatorDoor(Installation.fromEnvironment())).suspend(slug, reason);
        output.result(shown, slug + ": " + shown.getString("state"));
        return 0;
    }
}
