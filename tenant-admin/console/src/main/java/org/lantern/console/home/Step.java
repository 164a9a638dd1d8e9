package org.lantern.console.home;

import com.vaadin.flow.component.Component;

/**
 * One thing to do.
 *
 * @param key of its texts
 * @param view where it is done
 */
record Step(String key, boolean done, Class<? extends Component> view) {}
