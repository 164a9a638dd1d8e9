package org.lantern.liberty.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * When a process began, told in a way that lasts. Linux: the kernel's ticks since the machine's start and the name of that
 * start. The JDK adds the ticks to a boot time that moves with the wall clock, so a clock set anew would make strangers of
 * our own processes. Elsewhere the instant.
 */
final class Birth {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    /** Instants are rounded differently by the systems. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    private Birth() {}

    /** One line: {@code <ticks> <boot id>}, or milliseconds since the epoch. */
    static String of(ProcessHandle process) {
        return ProcStat.of(process.pid())
                .map(stat -> stat.startTicks() + " " + boot())
                .orElseGet(() -> "" + instant(process).toEpochMilli());
    }

    /** Whether the line was written of this process; milliseconds are understood on every system. */
    static boolean isOf(ProcessHandle process, String line) {
        if (line.indexOf(' ') > 0) {
            return line.equals(of(process));
        }
        var then = Instant.ofEpochMilli(Long.parseLong(line));
        return Duration.between(then, instant(process)).abs().compareTo(ROUNDING) <= 0;
    }

    private static Instant instant(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String boot() {
        try {
            return Files.readString(BOOT).strip();
        } catch (IOException e) {
            return "-";
        }
    }
}
