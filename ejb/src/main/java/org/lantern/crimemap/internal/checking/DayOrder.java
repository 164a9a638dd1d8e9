package org.lantern.crimemap.internal.checking;

/** Whether 6/7/2026 is the seventh of June or the sixth of July; a file is taken to mean one of them throughout. */
public enum DayOrder {
    MONTH_FIRST,
    DAY_FIRST
}
