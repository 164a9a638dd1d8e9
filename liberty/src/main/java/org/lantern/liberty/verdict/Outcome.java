package org.lantern.liberty.verdict;

/** How one test ended. */
enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
}
