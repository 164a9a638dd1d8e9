package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.ExitCode;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code agency approve application}: approves and waits until the agency stands or a step has failed. */
@Command(name = "approve", description = "Approve an application and wait until its agency is provisioned.")
final class AgencyApprove implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "application", description = "Its id, or the slug it asks for.")
    private String application = "";

    @Override
    public Integer call() {
        var shown = new Intake(new OperatorDoor(Installation.fromEnvironment())).approve(application);
        output.result(shown.json(), shown.words());
        return (shown.stands() ? ExitCode.DONE : ExitCode.FAILED).number();
    }
}
