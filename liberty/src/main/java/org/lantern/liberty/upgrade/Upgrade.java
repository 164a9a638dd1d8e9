package org.lantern.liberty.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.http.Probe;
import org.lantern.liberty.identity.Realms;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.stack.Start;

/** Does what the plan says, while people go on using the release that runs, until the server itself starts anew. */
public final class Upgrade {

    private static final String PART = "upgrade";
    /** Any number; the same for every release. */
    private static final long ONE_AT_A_TIME = 4_177_045_001L;

    private final Installation installation;
    private final Progress progress;
    private final Book book;

    public Upgrade(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
        this.book = new Book(installation);
    }

    private record Step(String name, Runnable act) {}

    /**
     * Runs it to its end, or to where it is stopped.
     *
     * @throws CannotGoOn refused when another upgrade is at work on this database; failed in the words of the step that failed, or
     *     when it was stopped: what was done until then stays, and the next upgrade goes on from there
     */
    public void run(Plan plan) {
        try (var lock = Account.owner(installation).open()) {
            requireAlone(lock);
            book.lay();
            long number = book.begin(plan.from(), plan.to());
            try (var budget = new ErrorBudget(this::isServing)) {
                run(number, steps(plan), plan.changesServer() && !isServing() ? Optional.empty() : Optional.of(budget));
            }
        } catch (SQLException e) {
            throw CannotGoOn.failed("the database does not answer: " + e.getMessage(), e);
        }
    }

    /** A lock of the session's: it goes with the process, however that ends. */
    private static void requireAlone(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")) {
            answer.next();
            if (!answer.getBoolean(1)) {
                throw CannotGoOn.refused(
                        "another upgrade of this database is at work; ./lantern upgrade --history shows how far it is, --stop ends it");
            }
        }
    }

    private boolean isServing() {
        return Probe.isOk(installation.ports().management(), "/health/ready");
    }

    private List<Step> steps(Plan plan) {
        var steps = new ArrayList<Step>();
        var migrations = Migrations.of(installation);
        for (var migration : plan.migrations()) {
            steps.add(new Step(migration.words(), () -> migrations.migrateTo(migration.version())));
        }
        if (!plan.realmSteps().isEmpty()) {
            steps.add(new Step(
                    "realms: " + plan.realmSteps().size() + " steps",
                    () -> new Realms(installation, progress).bringToThisRelease()));
        }
        steps.add(new Step("server", () -> new Start(installation, progress).run()));
        return steps;
    }

    private void run(long number, List<Step> steps, Optional<ErrorBudget> budget) {
        for (int position = 1; position <= steps.size(); position++) {
            var step = steps.get(position - 1);
            reasonToStop(number, budget).ifPresent(reason -> stop(number, reason));
            progress.say(PART, position + " of " + steps.size() + ": " + step.name());
            book.beginStep(number, position, step.name());
            try {
                step.act().run();
            } catch (RuntimeException e) {
                book.end(number, Book.State.FAILED, Optional.of(step.name() + ": " + e.getMessage()));
                throw e;
            }
            book.endStep(number, position);
        }
        book.end(number, Book.State.DONE, Optional.empty());
    }

    private Optional<String> reasonToStop(long number, Optional<ErrorBudget> budget) {
        return book.isStopAsked(number) ? Optional.of("it was asked to stop") : budget.flatMap(ErrorBudget::spent);
    }

    private void stop(long number, String reason) {
        book.end(number, Book.State.STOPPED, Optional.of(reason));
        throw CannotGoOn.failed("the upgrade stopped: " + reason
                + ". What is done stays, and both releases run on it; ./lantern upgrade goes on from there");
    }
}
