package org.lantern.liberty.verdict;

/** One test as a report tells of it. */
record TestCase(String className, String name, Outcome outcome) {

    String fullName() {
        return className + "." + name;
    }
}
