package org.lantern.retention;

import java.util.List;

/** What came of publishing a schedule. A refusal has written nothing. */
public sealed interface SchedulePublication {

    record Live(int number) implements SchedulePublication {}

    /** The draft was saved by somebody else since it was looked at. */
    record DraftMoved() implements SchedulePublication {}

    record NoSuchVersion() implements SchedulePublication {}

    record Flawed(List<ScheduleFlaw> flaws) implements SchedulePublication {}
}
