package org.lantern.portal;

import java.util.List;

/** What came of publishing a draft. A refusal has written nothing. */
public sealed interface DesignPublication {
    /** Residents see it from now on. */
    record Live(int version) implements DesignPublication {}

    /** Somebody saved the draft since it was looked at; read it again. */
    record DraftMoved() implements DesignPublication {}

    /** The draft cannot be shown to residents as it is. */
    record Flawed(List<DesignProblem> problems) implements DesignPublication {
        public Flawed {
            problems = List.copyOf(problems);
        }
    }
}
