package org.lantern.liberty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;

class RealmStepsTest {

    @TempDir
    private Path home = Path.of("");

    @Test
    void the_steps_of_each_realm_are_numbered_upwards_from_1_and_no_number_twice() {
        var installation = new Installation(home, home, home, home, new Ports(9080));
        var clients = new Clients(installation);
        for (List<RealmStep> steps :
                List.of(new AgencyRealm(clients).steps(), new VendorRealm(clients, installation.secrets()).steps())) {
            var numbers = steps.stream().map(RealmStep::number).toList();
            assertThat(numbers).startsWith(1).isSorted().doesNotHaveDuplicates();
        }
    }
}
