package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.lantern.fleet.GoLive;
import org.lantern.tenancy.GoLiveCheck;

/** What an agency must have before it goes live, as the capabilities contribute it. */
@ApplicationScoped
public class Checklist {

    @Inject
    @Any
    private Instance<GoLiveCheck> contributed;

    /** How the current agency stands, in order. */
    public List<GoLive.Item> items() {
        return contributed.stream()
                .sorted(Comparator.comparingInt(GoLiveCheck::order).thenComparing(GoLiveCheck::name))
                .map(check -> new GoLive.Item(check.name(), check.isMet()))
                .toList();
    }
}
