package org.lantern.crimemap.internal.importing;

/** Somebody asked for it, or the import has ended by another run of it; the transaction rolls back. */
final class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
