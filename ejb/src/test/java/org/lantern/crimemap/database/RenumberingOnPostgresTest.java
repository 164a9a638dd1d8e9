package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.crimemap.TileReader;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.projection.TileTable;
import org.lantern.geo.TileAddress;

/** A rebuild numbers the categories anew while somebody reads the map. */
class RenumberingOnPostgresTest {
    private final House house = new House();
    private final House other = new House(house.database());
    private final Clerk clerk = new Clerk(house, house.agency("renumbering", TrapFile.jurisdiction()));

    @Test
    void r13_an_incident_never_appears_under_anothers_category() {
        clerk.imported("N1,2025-06-01,Theft", "N2,2025-06-02,Burglary", "N3,2025-06-03,Burglary");
        clerk.publish(Duration.ZERO, "Theft");
        house.before("public_map.published_incident", () -> publishMore("Burglary"));
        assertThat(clerk.incidents())
                .extracting(PublishedIncident::category)
                .containsExactly("Burglary", "Burglary", "Theft");
        clerk.publish(Duration.ZERO, "Theft");
        house.before("public_map.published_incident", () -> publishMore("Burglary"));
        byte[] world = house.visit(
                clerk.agency(), () -> house.bean(TileTable.class).tile(new TileAddress(0, 0, 0), IncidentFilter.ALL));
        assertThat(TileReader.read(world).get("incidents"))
                .extracting(point -> point.properties().get("category") + " "
                        + point.properties().get("count"))
                .containsExactlyInAnyOrder("Burglary 2", "Theft 1");
    }

    @Test
    void a_category_without_incidents_keeps_its_name() {
        clerk.imported("N1,2025-06-01,Theft", "N2," + Instant.now() + ",Arson");
        clerk.publish(Duration.ofDays(1), "Theft", "Arson");
        assertThat(clerk.overview().categories()).extracting("category").containsExactly("Arson", "Theft");
    }

    private void publishMore(String category) {
        clerk.at(other).publish(Duration.ZERO, "Theft", category);
    }
}
