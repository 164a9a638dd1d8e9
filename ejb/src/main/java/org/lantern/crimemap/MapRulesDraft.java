package org.lantern.crimemap;

/**
 * The rules being worked on.
 *
 * @param revision changes with every save; a save names the one it started from
 */
public record MapRulesDraft(MapRules rules, long revision) {}
