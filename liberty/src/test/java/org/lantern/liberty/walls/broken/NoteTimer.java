package org.lantern.liberty.walls.broken;

import jakarta.ejb.Schedule;

/** A timer. */
public final class NoteTimer {
    @Schedule
    public void nightly() {}
}
