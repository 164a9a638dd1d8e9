package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agency reject application --reason …}. */
@Command(name = "reject", description = "Reject an application; the applicant is told why.")
final class AgencyReject implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "application", description = "Its id, or the slug it asks for.")
    private String application = "";

    @Option(names = "--reason", required = true, description = "What the applicant is told.")
    private String reason = "";

    @Override
    public Integer call() {
        var decision = new Intake(new OperatorDoor(Installation.fromEnvironment())).reject(application, reason);
        output.result(decision, "Application " + decision.getString("id") + ": " + decision.getString("state"));
        return 0;
    }
}
