package org.lantern.web.api.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.fleet.AgencyReport;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ModuleState;
import org.lantern.web.api.golive.GoLiveAnswer;

/**
 * An agency as the vendor sees it.
 *
 * @param state provisioning, trial, live, suspended or leaving
 * @param checklist what it must have before it goes live, yes or no
 * @param verification left out while the agency was not verified
 * @param modules how each stands, in a word and a time
 * @param lastActivity when something was last recorded in its trail
 */
public record AgencyAnswer(
        UUID id,
        String slug,
        String name,
        String kind,
        String place,
        String timeZone,
        String state,
        String url,
        List<GoLiveAnswer.Item> checklist,
        Optional<GoLiveAnswer.Verified> verification,
        List<Module> modules,
        Optional<Instant> lastActivity) {

    /** @param state a kebab-case word: published, idle, failed, … */
    @Schema(name = "ModuleStatus")
    public record Module(String module, String state, Optional<Instant> at) {
        static Module of(ModuleState state) {
            return new Module(state.module(), state.state(), state.at());
        }
    }

    static AgencyAnswer of(AgencyReport report, String url) {
        Agency agency = report.agency();
        return new AgencyAnswer(
                agency.id().value(),
                agency.slug().value(),
                agency.name(),
                agency.kind(),
                agency.place(),
                agency.timeZone().getId(),
                agency.state().word(),
                url,
                report.checklist().stream().map(GoLiveAnswer.Item::of).toList(),
                report.verification().map(GoLiveAnswer.Verified::of),
                report.modules().stream().map(Module::of).toList(),
                report.lastActivity());
    }
}
