package org.lantern.keeping;

/** For how long a class is kept, and whose it is. */
public sealed interface Keeping {

    /** As long as the agency is with us; its rows go one by one when a person removes them, and all when the agency leaves. */
    record WhileHere(String why) implements Keeping {}

    /** For a period; an agency's. */
    record ForPeriod(Period period, Erasing erasing) implements Keeping {}

    /** For a period that the vendor fixes; of people who belong to no agency, or to several. */
    record ByPlatform(Period period, Erasing erasing) implements Keeping {}
}
