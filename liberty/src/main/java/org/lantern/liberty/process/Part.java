package org.lantern.liberty.process;

import java.util.List;
import java.util.Optional;

/** A server that runs as a process of its own. */
public interface Part {

    /** As it is called on the command line and in its log's name. */
    String name();

    /** Where it listens. */
    List<Integer> ports();

    /** Unpacks and prepares what it needs before its first start; does nothing the second time. */
    void install();

    /** Starts it and returns when it answers. It must not run yet. */
    void start();

    /** Whether it answers right now. */
    boolean isReady();

    /** What keeps it from ever becoming ready although its process runs; empty when nothing is known. */
    default Optional<String> fault() {
        return Optional.empty();
    }

    /** Its process, if it runs. */
    Optional<ProcessHandle> process();

    /** Ends it gently, then for certain; does nothing when it does not run. */
    void stop();
}
