package org.lantern.upkeep;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.authority.Role.VENDOR_SUPPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;

/** How the deployment is, for people. */
@Desk
@Stateless
public class UpkeepDesk {

    @Inject
    private Upkeep upkeep;

    /** What is wrong, the urgent first. */
    @Needs({VENDOR_OPERATOR, VENDOR_SUPPORT})
    public List<Finding> findings() {
        return upkeep.findings();
    }

    /** Empty in the first moments of a node. */
    @Needs({VENDOR_OPERATOR, VENDOR_SUPPORT})
    public Optional<Readings> readings() {
        return upkeep.readings();
    }

    /** When everything was last backed up, this agency's data with it (R4); empty if it never was. */
    @Needs(AGENCY_ADMINISTRATOR)
    public Optional<Instant> lastBackup() {
        return upkeep.readings().flatMap(Readings::backup);
    }
}
