package org.lantern.fleet;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.authority.Role.VENDOR_SUPPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyState;

/** All agencies: for the vendor whole, for the public those whose portals answer. */
@Desk
@Stateless
public class Agencies {

    private static final Comparator<Agency> BY_NAME = Comparator.comparing(Agency::name, String.CASE_INSENSITIVE_ORDER);

    @Inject
    private AgencyDirectory directory;

    @Needs({VENDOR_OPERATOR, VENDOR_SUPPORT})
    public List<Agency> all() {
        return directory.all().stream().sorted(BY_NAME).toList();
    }

    @OpenTo("anybody: the platform's front page lists the portals")
    public List<Agency> open() {
        return directory.all().stream()
                .filter(agency -> agency.state() == AgencyState.LIVE)
                .sorted(BY_NAME)
                .toList();
    }
}
