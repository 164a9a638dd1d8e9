package org.lantern.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large a body a method reads; {@value #USUAL} MB where it does not say (R3). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtMost {
    int USUAL = 1;

    int megabytes();
}
