package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agency verify slug --note …}. */
@Command(
        name = "verify",
        description = "Record how you made sure that an agency is who it says; its people read the note.")
final class AgencyVerify implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "slug")
    private String slug = "";

    @Option(names = "--note", required = true, description = "What was done: which number, who answered.")
    private String note = "";

    @Option(
            names = "--method",
            defaultValue = "other",
            description = "call, letter, visit, document or other (default).")
    private String method = "other";

    @Override
    public Integer call() {
        var verified = new Intake(new OperatorDoor(Installation.fromEnvironment())).verify(slug, method, note);
        output.result(verified, slug + ": verified");
        return 0;
    }
}
