/** Lets Vaadin's views be made by CDI, so that their constructors can ask for desks. */
@NullMarked
package org.lantern.frame.cdi;

import org.jspecify.annotations.NullMarked;
