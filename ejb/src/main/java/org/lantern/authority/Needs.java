package org.lantern.authority;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The caller must have one of these roles now, by the membership table (or the vendor realm for vendor roles). */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Needs {

    Role[] value();
}
