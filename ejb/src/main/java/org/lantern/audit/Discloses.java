package org.lantern.audit;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What this method of a desk hands out is sensitive: that it was read is recorded in the call's transaction, which is
 * committed before the caller has it; read again within an hour, it is not recorded again (R13).
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Discloses {
    /** Kebab-case verb: {@code members-read}. */
    @Nonbinding
    String act();

    /** What is read; where the method's first parameter is a number of one, that stands behind it. */
    @Nonbinding
    String object();
}
