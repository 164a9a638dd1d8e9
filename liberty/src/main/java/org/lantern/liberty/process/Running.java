package org.lantern.liberty.process;

/**
 * Whether a process still does anything. One that has ended but was not collected by its parent counts as alive for the
 * JDK, and in a container whose first process collects nobody it stays so for ever.
 */
public final class Running {

    private Running() {}

    public static boolean is(ProcessHandle process) {
        return process.isAlive()
                && ProcStat.of(process.pid()).filter(ProcStat::hasEnded).isEmpty();
    }
}
