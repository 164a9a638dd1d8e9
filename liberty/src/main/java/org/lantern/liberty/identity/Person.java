package org.lantern.liberty.identity;

/** Somebody with an account; the e-mail address is the name they sign in with. */
public record Person(String email, String firstName, String lastName) {}
