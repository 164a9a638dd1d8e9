package org.lantern.crimemap.internal.importing;

/** The agency has no area to check places against. */
final class NoJurisdiction extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
