package org.lantern.crimemap.internal.importing;

/** Somebody asked for it; the transaction rolls back. */
final class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
