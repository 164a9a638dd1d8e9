package org.lantern.tenancy;

/**
 * Something an agency must have done before it opens to the public, and which a machine can see. The fleet finds all checks
 * by CDI and asks each in ascending {@link #order()}, in a transaction bound to the agency; so it knows none of them, and a
 * capability that comes later adds its own.
 */
public interface GoLiveCheck {

    /** Kebab-case, stable, part of the API; edges have a text for it: {@code two-administrators}. */
    String name();

    /** 100 people, 200 what the portal says, 300 what it shows, 400 mail. */
    int order();

    /** Whether the current agency has it now. */
    boolean isMet();
}
