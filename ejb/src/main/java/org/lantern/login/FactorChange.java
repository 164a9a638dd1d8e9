package org.lantern.login;

import java.util.List;

/** What has come and gone of a person's factors since they were looked at. */
public record FactorChange(OwnFactors now, List<Factor> added, List<Factor> removed) {
    public FactorChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
