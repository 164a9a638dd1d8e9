package org.lantern.crimemap;

/** What came of saving, publishing or rolling back map rules. A refusal has written nothing. */
public sealed interface MapRulesChange {
    record Saved(MapRulesDraft draft) implements MapRulesChange {}

    /** These rules are live now, and the public map follows them. */
    record Published(int version) implements MapRulesChange {}

    /** Somebody else saved in the meantime; here is what they left. */
    record Stale(MapRulesDraft current) implements MapRulesChange {}

    /** Roll back named a version that does not exist. */
    record UnknownVersion() implements MapRulesChange {}
}
