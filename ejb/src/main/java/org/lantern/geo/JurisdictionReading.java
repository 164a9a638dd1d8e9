package org.lantern.geo;

import java.util.OptionalInt;

/** What came of reading a jurisdiction. */
public sealed interface JurisdictionReading {
    record Accepted(Jurisdiction jurisdiction) implements JurisdictionReading {}

    /**
     * @param feature number of the feature that shows the flaw, from 1; empty when the flaw is the whole file's
     */
    record Refused(JurisdictionFlaw flaw, OptionalInt feature) implements JurisdictionReading {
        public Refused(JurisdictionFlaw flaw) {
            this(flaw, OptionalInt.empty());
        }
    }
}
