package org.lantern.geo.internal;

import java.util.OptionalInt;
import org.lantern.geo.JurisdictionFlaw;

/** Ends the reading of a jurisdiction; never leaves {@code geo}. */
public final class FlawedGeometry extends Exception {
    private static final long serialVersionUID = 1L;

    private final JurisdictionFlaw flaw;
    private final int feature;

    FlawedGeometry(JurisdictionFlaw flaw) {
        this(flaw, 0);
    }

    private FlawedGeometry(JurisdictionFlaw flaw, int feature) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
        this.feature = feature;
    }

    FlawedGeometry in(int number) {
        return new FlawedGeometry(flaw, number);
    }

    public JurisdictionFlaw flaw() {
        return flaw;
    }

    /** Number of the feature, from 1; empty when the flaw is the whole file's. */
    public OptionalInt feature() {
        return feature == 0 ? OptionalInt.empty() : OptionalInt.of(feature);
    }
}
