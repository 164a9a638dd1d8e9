package org.lantern.web.api.crimemap;

import java.util.List;
import org.lantern.crimemap.ReasonCount;

/** How many rows or records a reason of the contract holds back. */
public record Counted(String reason, long count) {

    static List<Counted> all(List<ReasonCount> counts) {
        return counts.stream()
                .map(count -> new Counted(count.reason().code(), count.count()))
                .toList();
    }
}
