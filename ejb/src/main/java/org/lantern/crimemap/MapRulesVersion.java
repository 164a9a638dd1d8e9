package org.lantern.crimemap;

import java.time.Instant;

/** Rules that were published once; immutable, numbered from 1. */
public record MapRulesVersion(
        int number, MapRules rules, String author, String note, Instant publishedAt, boolean live) {}
