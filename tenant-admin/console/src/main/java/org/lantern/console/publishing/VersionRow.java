package org.lantern.console.publishing;

import java.time.Instant;

/** A published version in a list. */
public record VersionRow(int number, String author, String note, Instant publishedAt, boolean live) {}
