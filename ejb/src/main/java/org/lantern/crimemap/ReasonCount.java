package org.lantern.crimemap;

/** How many rows or records a reason holds back; at least one. */
public record ReasonCount(Reason reason, long count) {}
