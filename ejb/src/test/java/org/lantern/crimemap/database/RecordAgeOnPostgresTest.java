package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.TrapFile;
import org.lantern.publishing.Publishing;
import org.lantern.retention.HoldOrder;
import org.lantern.retention.RetentionSchedule;
import org.lantern.retention.internal.HoldStore;
import org.lantern.retention.internal.Schedules;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** R9 and R19: what becomes of records and files whose time is over. */
class RecordAgeOnPostgresTest {
    private static final House house = new House();
    private static int agencies;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate longAgo = today.minusDays(400);
    private final Clerk clerk = new Clerk(house, house.agency("age-" + ++agencies, TrapFile.jurisdiction()));

    @Test
    void r19_a_record_goes_with_its_history_and_from_the_map_and_undoing_brings_nothing_back() {
        clerk.publish(Duration.ZERO, "Theft");
        clerk.imported("OLD," + longAgo + ",Theft", "NEW," + today.minusDays(9) + ",Theft");
        UUID second = clerk.imported("OLD," + longAgo + ",Robbery", "NEW," + today.minusDays(9) + ",Theft");
        schedule();
        house.erase(clerk.agency());
        assertThat(numbers()).containsExactly("NEW");
        assertThat(clerk.incidents()).hasSize(1);
        assertThat(clerk.overview().dataUntil()).contains(today.minusDays(9));
        assertThat(clerk.undo(second)).isEqualTo(new ImportChange.Changed());
        assertThat(numbers()).containsExactly("NEW");
    }

    @Test
    void r19_a_held_record_stays_and_so_does_the_file_of_a_held_import() {
        clerk.publish(Duration.ZERO, "Theft");
        UUID id = clerk.imported("OLD," + longAgo + ",Theft", "OLDER," + longAgo + ",Theft");
        UUID other = clerk.imported("NEW," + today.minusDays(9) + ",Theft");
        schedule();
        hold("offence-records", "OLD");
        hold("import-files", id.toString());
        house.as(
                clerk.agency(),
                () -> house.bean(AgencyConnection.class)
                        .call(c -> Statements.update(
                                c, "update lantern.import_file set received_at = received_at - interval '31 days'")));
        house.erase(clerk.agency());
        assertThat(numbers()).containsExactlyInAnyOrder("NEW", "OLD");
        assertThat(clerk.incidents()).hasSize(2);
        assertThat(house.<Boolean>as(
                        clerk.agency(), () -> house.imports().preview(id).isPresent()))
                .isTrue();
        assertThat(house.<Boolean>as(
                        clerk.agency(), () -> house.imports().preview(other).isPresent()))
                .isFalse();
    }

    private void schedule() {
        house.as(clerk.agency(), () -> {
            house.bean(Publishing.class)
                    .publishFirst(
                            Schedules.KIND, RetentionSchedule.of(Map.of("offence-records", 365)), "Ana", "a year");
            return "";
        });
    }

    private void hold(String recordClass, String object) {
        house.as(
                clerk.agency(),
                () -> house.bean(HoldStore.class)
                        .place(new HoldOrder(Optional.of(recordClass), Optional.of(object), "1", "Court"), "Ana"));
    }

    private List<String> numbers() {
        return house.as(
                clerk.agency(),
                () -> house.bean(AgencyConnection.class)
                        .call(c -> Statements.list(
                                c, row -> row.getString(1), "select record_number from lantern.offence_record")));
    }
}
