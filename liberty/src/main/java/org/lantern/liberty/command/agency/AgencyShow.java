package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code agency show slug}: one agency, what is missing before it goes live, and how far its provisioning is. */
@Command(name = "show", description = "One agency: its state, its checklist, and how far its provisioning is.")
final class AgencyShow implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "slug")
    private String slug = "";

    @Override
    public Integer call() {
        var shown = new Intake(new OperatorDoor(Installation.fromEnvironment())).agency(slug);
        output.result(shown.json(), shown.words());
        return 0;
    }
}
