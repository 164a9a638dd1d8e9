package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code agency ask application question}. */
@Command(name = "ask", description = "Ask the applicant something; they answer on the page of their application.")
final class AgencyAsk implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(index = "0", paramLabel = "application", description = "Its id, or the slug it asks for.")
    private String application = "";

    @Parameters(index = "1", paramLabel = "question", description = "What the applicant is asked.")
    private String question = "";

    @Override
    public Integer call() {
        var decision = new Intake(new OperatorDoor(Installation.fromEnvironment())).ask(application, question);
        output.result(decision, "Application " + decision.getString("id") + ": " + decision.getString("state"));
        return 0;
    }
}
