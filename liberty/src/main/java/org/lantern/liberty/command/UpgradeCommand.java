package org.lantern.liberty.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lantern.liberty.backup.Backup;
import org.lantern.liberty.backup.LastBackup;
import org.lantern.liberty.backup.Rehearsal;
import org.lantern.liberty.backup.Restore;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.liberty.upgrade.Book;
import org.lantern.liberty.upgrade.Upgrade;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code upgrade}: to the release of this folder, from whatever release runs. */
@Command(
        name = "upgrade",
        description =
                "Bring the Lantern that runs to this release; say first what will happen and what speaks against it.")
public final class UpgradeCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @ArgGroup
    private Instead instead = new Instead();

    @Option(
            names = "--backup-elsewhere",
            paramLabel = "words",
            description = "The database is backed up by other means: how, and when last.")
    private Optional<String> backupElsewhere = Optional.empty();

    /** What is done instead of upgrading. */
    static final class Instead {
        @Option(names = "--plan", description = "Only say what will happen, and what speaks against it.")
        private boolean plan;

        @Option(
                names = "--rehearse",
                description = "Run the migrations on a copy made of the last backup, and say how long each took.")
        private boolean rehearse;

        @Option(names = "--stop", description = "Stop the upgrade that is at work, before its next step.")
        private boolean stop;

        @Option(names = "--history", description = "What was upgraded, step by step.")
        private boolean history;
    }

    @Override
    public Integer call() {
        var installation = Installation.fromEnvironment();
        if (instead.stop) {
            stop(new Book(installation));
        } else if (instead.rehearse) {
            rehearse(installation);
        } else if (instead.history) {
            var history = new Book(installation).history();
            output.result(UpgradeReport.json(history), UpgradeReport.words(history));
        } else if (instead.plan) {
            var report = UpgradeReport.of(installation, Instant.now(), backupElsewhere);
            output.result(report.json(), report.words());
        } else {
            Lock.during(installation, () -> upgrade(installation));
        }
        return 0;
    }

    private void rehearse(Installation installation) {
        var backup = new LastBackup(installation)
                .place()
                .filter(Files::isReadable)
                .orElseThrow(() ->
                        CannotGoOn.missing("the last backup is not where it was put; take one: ./lantern backup"));
        var source = new Restore.Source(backup, Backup.secretsOf(backup), Backup.ownKey(installation));
        try {
            var timed = new Rehearsal(installation, output.progress()).run(source);
            output.result(UpgradeReport.rehearsed(timed), UpgradeReport.rehearsedWords(timed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(Book book) {
        if (!book.askToStop()) {
            throw CannotGoOn.refused("no upgrade is at work");
        }
        output.remarks().println("It will stop before its next step.");
    }

    private void upgrade(Installation installation) {
        var report = UpgradeReport.of(installation, Instant.now(), backupElsewhere);
        output.remarks().print(report.words());
        if (!report.plan().isEmpty()) {
            requireReady(report);
            new Upgrade(installation, output.progress()).run(report.plan());
        }
        output.result(report.json(), "Lantern " + report.plan().to() + " runs.");
    }

    private static void requireReady(UpgradeReport report) {
        var against = report.findings().stream()
                .filter(finding -> !finding.isGood())
                .map(finding -> finding.name() + ": " + finding.words())
                .collect(Collectors.joining("; and "));
        if (!against.isEmpty()) {
            throw CannotGoOn.refused("the upgrade does not begin. " + against);
        }
    }
}
