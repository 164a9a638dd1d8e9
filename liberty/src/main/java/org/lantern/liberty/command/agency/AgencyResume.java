package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code agency resume slug}. */
@Command(name = "resume", description = "Open a suspended agency again, with all it had.")
final class AgencyResume implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "slug")
    private String slug = "";

    @Override
    public Integer call() {
        var shown = new Intake(new OperatorDoor(Installation.fromEnvironment())).resume(slug);
        output.result(shown, slug + ": " + shown.getString("state"));
        return 0;
    }
}
