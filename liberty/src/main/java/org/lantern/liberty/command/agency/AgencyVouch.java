package org.lantern.liberty.command.agency;

import java.util.concurrent.Callable;
import org.lantern.liberty.command.Output;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code agency vouch slug address}. */
@Command(
        name = "vouch",
        description =
                "Vouch for an agency's administrator who has lost a device and whom you have spoken to; they get a link by mail.")
final class AgencyVouch implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(index = "0", paramLabel = "slug")
    private String slug = "";

    @Parameters(index = "1", paramLabel = "address", description = "The administrator's e-mail address.")
    private String address = "";

    @Override
    public Integer call() {
        var sent = new Intake(new OperatorDoor(Installation.fromEnvironment())).vouch(slug, address);
        output.result(sent, slug + ": a link is on its way to " + sent.getString("email"));
        return 0;
    }
}
