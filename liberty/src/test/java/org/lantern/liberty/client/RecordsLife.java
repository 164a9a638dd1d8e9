package org.lantern.liberty.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.liberty.client.Clients.refusal;

import java.util.Map;
import java.util.Objects;
import org.lantern.client.api.PlatformApi;
import org.lantern.client.api.StaffApi;
import org.lantern.client.model.LegalHoldOrder;
import org.lantern.client.model.LegalHoldRelease;
import org.lantern.client.model.RetentionSchedule;

/** How long an agency keeps its records, what may not go, and what applicants left. */
record RecordsLife(StaffApi staff, PlatformApi operator) {
    private static final String CLASS = "invitations";

    void isDecided() throws Exception {
        assertThat(staff.getRetentionScheduleDraft().getDays()).containsKey(CLASS);
        var shorter = new RetentionSchedule().days(Map.of(CLASS, 45));
        assertThat(staff.postRetentionScheduleEffect(shorter, "30").getClasses())
                .isNotEmpty();
        assertThat(staff.putRetentionScheduleDraft(shorter, null).getDays()).containsEntry(CLASS, 45);
        var version = staff.postRetentionSchedulePublish(null, null).getVersion();
        assertThat(staff.getRetentionSchedule().getDays()).containsEntry(CLASS, 45);
        staff.postRetentionScheduleRollback(version, null);
        assertThat(staff.getRetentionScheduleVersions().getItems().getFirst().getLive())
                .isTrue();
        assertThat(staff.getRecords(30).getWithinDays()).isEqualTo(30);
    }

    void areHeldForAsLongAsACaseTakes() throws Exception {
        var held = staff.postLegalHolds(
                new LegalHoldOrder().recordClass(CLASS).number("CV-2026-0117").reason("A court asked for all of it."));
        var why = new LegalHoldRelease().reason("The case is closed.");
        var needed = Objects.requireNonNull(refusal(() -> staff.postLegalHoldsIdRelease(held.getId(), why, null))
                .getStepUp());
        var grant = staff.postStepUpGrants(needed).getId();
        assertThat(staff.postLegalHoldsIdRelease(held.getId(), why, grant).getReleasedAt())
                .isNotNull();
        assertThat(staff.getLegalHolds().getItems()).hasSize(1);
    }

    void ofApplicantsAreCounted() throws Exception {
        assertThat(operator.getApplicationsRecords(30)).isNotNull();
    }
}
