package org.lantern.liberty.bench;

import java.util.List;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;

/** A benchmark by its name on the command line. */
public interface Benchmark {

    String name();

    /** Runs it against the installation, which is up. */
    Report run(Installation installation, Progress progress);

    /** Every benchmark there is. */
    static List<Benchmark> all() {
        return List.of(new PortalBenchmark(), new TilesBenchmark(), new StartBenchmark());
    }
}
