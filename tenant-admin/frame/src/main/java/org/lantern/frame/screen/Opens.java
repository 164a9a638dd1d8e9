package org.lantern.frame.screen;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.lantern.authority.Role;

/**
 * For whom a view opens: those with one of the roles, or with any role when none is named. A view that says nothing
 * opens for nobody. It is a courtesy, not the wall: the desks behind the view decide again.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Opens {
    Role[] value() default {};

    /** Also for a person who has no role here, or has not chosen an agency yet. */
    boolean toGuests() default false;
}
