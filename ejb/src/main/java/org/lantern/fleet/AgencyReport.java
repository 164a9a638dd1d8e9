package org.lantern.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ModuleState;

/**
 * An agency as the vendor sees it: where it stands and whether its modules are well, never what it holds (R16).
 *
 * @param checklist yes or no for each item
 * @param lastActivity when the newest entry of its trail was made
 */
public record AgencyReport(
        Agency agency,
        List<GoLive.Item> checklist,
        Optional<Verification> verification,
        List<ModuleState> modules,
        Optional<Instant> lastActivity) {
    public AgencyReport {
        checklist = List.copyOf(checklist);
        modules = List.copyOf(modules);
    }
}
