package org.lantern.liberty.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Linux tells of a process in {@code /proc/<pid>/stat} (proc_pid_stat(5)); other systems tell nothing.
 *
 * @param state {@code R} running, {@code S} sleeping, {@code Z} ended and not yet collected by its parent, …
 * @param session pid of the session's leader
 * @param startTicks clock ticks from the machine's start to the process's; does not move when the wall clock is set
 */
record ProcStat(char state, long session, long startTicks) {

    /** Places after the name, which stands in brackets and may itself hold anything. */
    private static final int STATE = 0;

    private static final int SESSION = 3;
    private static final int START = 19;

    static Optional<ProcStat> of(long pid) {
        try {
            return Optional.of(
                    parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static ProcStat parse(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 1).strip().split(" ", -1);
        return new ProcStat(fields[STATE].charAt(0), Long.parseLong(fields[SESSION]), Long.parseLong(fields[START]));
    }

    boolean hasEnded() {
        return state == 'Z' || state == 'X';
    }
}
