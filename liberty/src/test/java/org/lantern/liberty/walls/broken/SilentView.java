package org.lantern.liberty.walls.broken;

import com.vaadin.flow.router.Route;

/** A view that does not say for whom it opens. */
@Route("notes")
public final class SilentView {}
