package org.lantern.liberty;

import jakarta.json.Json;
import java.util.Arrays;
import org.lantern.liberty.command.AuditCommand;
import org.lantern.liberty.command.BackupCommand;
import org.lantern.liberty.command.BenchCommand;
import org.lantern.liberty.command.CheckCommand;
import org.lantern.liberty.command.DownCommand;
import org.lantern.liberty.command.LogsCommand;
import org.lantern.liberty.command.MailCommand;
import org.lantern.liberty.command.OperatorCommand;
import org.lantern.liberty.command.PackageCommand;
import org.lantern.liberty.command.ResetCommand;
import org.lantern.liberty.command.RestoreCommand;
import org.lantern.liberty.command.StatusCommand;
import org.lantern.liberty.command.TokenCommand;
import org.lantern.liberty.command.UpCommand;
import org.lantern.liberty.command.UpgradeCommand;
import org.lantern.liberty.command.agency.AgencyCommand;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.ExitCode;
import org.lantern.liberty.place.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The command line, as {@code ./lantern} starts it. */
@Command(
        name = "lantern",
        description =
                "Lantern on this machine. Exit codes: 0 done, 1 failed, 2 something needed is missing, 3 refused.",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Lantern.Version.class,
        footer = {"", "./lantern test runs every test; its last line sums them up."},
        subcommands = {
            UpCommand.class,
            CheckCommand.class,
            UpgradeCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            AgencyCommand.class,
            OperatorCommand.class,
            AuditCommand.class,
            MailCommand.class,
            TokenCommand.class,
            BenchCommand.class,
            PackageCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Lantern {

    private final boolean json;

    private Lantern(String... arguments) {
        this.json = Arrays.asList(arguments).contains("--json");
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The exit code. */
    static int run(String... arguments) {
        var lantern = new Lantern(arguments);
        return new CommandLine(lantern)
                .setExecutionExceptionHandler((fault, command, parsed) -> lantern.end(fault))
                .setParameterExceptionHandler((mistake, given) -> {
                    mistake.getCommandLine().usage(System.err);
                    return lantern.end(ExitCode.REFUSED, String.valueOf(mistake.getMessage()));
                })
                .execute(arguments);
    }

    private int end(Exception fault) {
        if (fault instanceof CannotGoOn end) {
            return end(end.exitCode(), String.valueOf(end.getMessage()));
        }
        String more = FaultLog.write(fault).map(log -> " (more in " + log + ")").orElse("");
        return end(ExitCode.FAILED, fault.getMessage() + more);
    }

    private int end(ExitCode code, String line) {
        System.err.println("lantern: " + line);
        if (json) {
            System.out.println(Json.createObjectBuilder()
                    .add("error", line)
                    .add("exitCode", code.number())
                    .build());
        }
        return code.number();
    }

    /** For {@code --version}. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Lantern " + Release.current().lantern()};
        }
    }
}
