package org.lantern.liberty;

import org.lantern.liberty.command.DownCommand;
import org.lantern.liberty.command.LogsCommand;
import org.lantern.liberty.command.ResetCommand;
import org.lantern.liberty.command.StatusCommand;
import org.lantern.liberty.command.UpCommand;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, as {@code ./lantern} starts it. */
@Command(
        name = "lantern",
        description = "Lantern on this machine.",
        subcommands = {UpCommand.class, DownCommand.class, StatusCommand.class, LogsCommand.class, ResetCommand.class})
public final class Lantern {

    private Lantern() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Lantern())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    if (fault instanceof CannotGoOn end) {
                        command.getErr().println("lantern: " + end.getMessage());
                        return end.exitCode().number();
                    }
                    fault.printStackTrace(command.getErr());
                    return ExitCode.FAILED.number();
                })
                .setParameterExceptionHandler((fault, given) -> {
                    fault.getCommandLine().getErr().println("lantern: " + fault.getMessage());
                    fault.getCommandLine().usage(fault.getCommandLine().getErr());
                    return ExitCode.REFUSED.number();
                })
                .execute(arguments);
    }
}
