package org.lantern.fleet;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.authority.Role.VENDOR_SUPPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.fleet.internal.Reports;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;

/** All agencies: for the vendor whole, for the public those whose portals answer. */
@Desk
@Stateless
public class Agencies {

    private static final Comparator<Agency> BY_NAME = Comparator.comparing(Agency::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(agency -> agency.id().value());

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Reports reports;

    /**
     * Some of them, by name, with how they stand (R16): one transaction for each.
     *
     * @param after the last one of the page before; empty for the first page
     * @return empty if {@code after} is no agency
     */
    @Needs({VENDOR_OPERATOR, VENDOR_SUPPORT})
    public Optional<List<AgencyReport>> page(Optional<AgencyId> after, int most) {
        Optional<Agency> last = after.flatMap(directory::byId);
        if (after.isPresent() && last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(directory.all().stream()
                .filter(agency -> last.isEmpty() || BY_NAME.compare(agency, last.get()) > 0)
                .sorted(BY_NAME)
                .limit(most)
                .map(reports::of)
                .toList());
    }

    /** One of them. */
    @Needs({VENDOR_OPERATOR, VENDOR_SUPPORT})
    public Optional<AgencyReport> report(AgencyId agency) {
        return directory.byId(agency).map(reports::of);
    }

    /** @param named its id or its slug */
    @Needs({VENDOR_OPERATOR, VENDOR_SUPPORT})
    public Optional<Agency> find(String named) {
        return directory.all().stream()
                .filter(agency -> agency.slug().value().equals(named)
                        || agency.id().toString().equals(named))
                .findFirst();
    }

    @OpenTo("anybody: the platform's front page lists the portals")
    public List<Agency> open() {
        return directory.all().stream()
                .filter(agency -> agency.state() == AgencyState.LIVE)
                .sorted(BY_NAME)
                .toList();
    }
}
