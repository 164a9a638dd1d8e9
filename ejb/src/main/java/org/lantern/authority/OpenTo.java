package org.lantern.authority;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** No role is needed, and this is whom it is open to and why: {@code "residents: what is published is public"}. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface OpenTo {

    String value();
}
