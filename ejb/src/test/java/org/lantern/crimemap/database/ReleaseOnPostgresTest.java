package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.rules.DayRelease;

/** R14 over the database: what appears when. */
class ReleaseOnPostgresTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static House house;
    private static int agencies;

    @BeforeAll
    static void start() {
        house = new House();
    }

    @Test
    void r14_nothing_of_a_day_is_public_before_it_is_over_whatever_the_hour() {
        Clerk clerk = clerk();
        clerk.publish(Duration.ZERO, "Theft");
        LocalDate today = LocalDate.now(ZONE);
        clerk.imported(
                "N1," + today + ",Theft",
                "N2," + today + "T00:00:00,Theft",
                "N3," + Instant.now().minusSeconds(1) + ",Theft",
                "N4," + today.minusDays(1) + " 23:59:59,Theft",
                "N5," + today.minusDays(1) + ",Theft");
        assertThat(clerk.withheld()).containsEntry("delayed", 3L);
        assertThat(clerk.incidents())
                .hasSize(2)
                .allMatch(incident -> incident.occurredOn().equals(today.minusDays(1)));
        assertThat(clerk.overview().dataUntil()).contains(today.minusDays(1));
    }

    @Test
    void r14_the_delay_counts_from_the_end_of_the_day_also_for_a_date_without_a_time() {
        Clerk clerk = clerk();
        LocalDate today = LocalDate.now(ZONE);
        clerk.imported(
                "N1," + today.minusDays(1) + ",Theft",
                "N2," + today.minusDays(2) + " 00:01,Theft",
                "N3," + today.minusDays(2) + " 23:59,Theft",
                "N4," + today.minusDays(3) + ",Theft");
        clerk.publish(Duration.ofDays(1), "Theft");
        assertThat(clerk.incidents()).hasSize(3);
        clerk.publish(Duration.ofDays(2), "Theft");
        assertThat(clerk.incidents()).hasSize(1);
        assertThat(clerk.withheld()).containsEntry("delayed", 3L);
    }

    @Test
    void r14_the_next_release_is_asked_for_at_the_end_of_its_day_and_delay() throws SQLException {
        Clerk clerk = clerk();
        LocalDate today = LocalDate.now(ZONE);
        clerk.publish(Duration.ofHours(2), "Theft");
        clerk.imported("N1," + today + ",Theft");
        Instant release = new DayRelease(ZONE, Duration.ofHours(2)).publicFrom(today);
        try (Connection owner = house.database().owner();
                Statement statement = owner.createStatement();
                var due = statement.executeQuery("select due_at from lantern.due_work where lane = 'crime-map-release'"
                        + " and tenant_id = '" + clerk.agency().value() + "'")) {
            assertThat(due.next()).isTrue();
            assertThat(due.getObject(1, OffsetDateTime.class).toInstant()).isBetween(release, release.plusSeconds(2));
            assertThat(due.next()).isFalse();
        }
    }

    private static Clerk clerk() {
        return new Clerk(house, house.agency("release-" + ++agencies, TrapFile.jurisdiction()));
    }
}
