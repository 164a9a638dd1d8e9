package org.lantern.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On which side a resource is found, and whether without a token (R1). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface At {

    Side value();

    /** Where a resource is. */
    enum Side {
        /** An agency's host, everybody. */
        PORTAL,
        /** An agency's host, members only: without a token nothing of the request is read. */
        STAFF,
        /** The platform's host. */
        PLATFORM
    }
}
