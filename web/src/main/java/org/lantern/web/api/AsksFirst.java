package org.lantern.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The desk's method behind a request that has something to read. Its roles are asked before a byte of the request is
 * read, and before an answer that was kept is given again (R3, R7); the desk asks once more when it is called.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AsksFirst {
    Class<?> desk();

    /** Name of the one method so called. */
    String method();
}
