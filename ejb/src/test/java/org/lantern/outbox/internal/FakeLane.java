package org.lantern.outbox.internal;

import java.util.ArrayList;
import java.util.List;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** A lane whose work does as the test says. */
final class FakeLane implements OutboxHandler {
    private final String name;
    private final boolean isLong;
    private final int attempts;
    private final Doing doing;
    final List<Work> handled = new ArrayList<>();
    final List<Work> givenUp = new ArrayList<>();

    /** What handling a piece does. */
    interface Doing {
        void work(Work work) throws Exception;
    }

    FakeLane(String name, boolean isLong, int attempts, Doing doing) {
        this.name = name;
        this.isLong = isLong;
        this.attempts = attempts;
        this.doing = doing;
    }

    @Override
    public String lane() {
        return name;
    }

    @Override
    public boolean isLong() {
        return isLong;
    }

    @Override
    public int attempts() {
        return attempts;
    }

    @Override
    public void handle(Work work) throws Exception {
        handled.add(work);
        doing.work(work);
    }

    @Override
    public void givenUp(Work work) {
        givenUp.add(work);
    }
}
