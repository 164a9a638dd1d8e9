package org.lantern.once;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Answers kept for their repetition; whoever uses a key clears those away that are over, so few are left for the daily run. */
@ApplicationScoped
class AnswerRecords implements RecordKeeper {
    private static final Period DAY = Period.fixed(1, "A program repeats a request within minutes, not days.");

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        "repeated-requests",
                        "Repeated requests",
                        "What the API answered to a request that made something, in case the program repeats it. Deleted.",
                        Set.of("lantern.once_answer"),
                        new Keeping.ForPeriod(DAY, Erasing.rows("lantern.once_answer", "id", "r.answered_at"))),
                new RecordClass(
                        "repeated-applications",
                        "Repeated requests of applicants",
                        "What the API answered to an application, in case it is sent once more. Deleted.",
                        Set.of("lantern.platform_once_answer"),
                        new Keeping.ByPlatform(
                                DAY, Erasing.rows("lantern.platform_once_answer", "id", "r.answered_at"))));
    }
}
