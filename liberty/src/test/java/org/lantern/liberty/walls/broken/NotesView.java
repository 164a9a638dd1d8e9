package org.lantern.liberty.walls.broken;

import com.vaadin.flow.router.Route;
import org.lantern.authority.Role;
import org.lantern.frame.screen.Opens;

/** A view for analysts and viewers. */
@Route("notes")
@Opens({Role.VIEWER, Role.ANALYST})
public final class NotesView {}
