package org.lantern.liberty.walls.broken;

import com.vaadin.flow.router.Route;
import org.lantern.frame.screen.Opens;

/** A view for whoever is a member. */
@Route("notes")
@Opens
public final class EveryonesView {}
