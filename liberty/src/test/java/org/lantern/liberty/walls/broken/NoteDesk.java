package org.lantern.liberty.walls.broken;

import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.Role;

/** A desk of which one method forgets to say whom it needs. */
@Desk
public final class NoteDesk {
    @Needs(Role.ANALYST)
    public String guarded() {
        return "";
    }

    public String forgotten() {
        return "";
    }
}
