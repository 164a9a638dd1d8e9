package org.lantern.frame.screen;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The view at the root: its entry is marked as current there only, not on every page below. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface StartPage {}
