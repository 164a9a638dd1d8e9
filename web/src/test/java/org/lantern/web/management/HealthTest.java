package org.lantern.web.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R1 of management. */
class HealthTest {

    @Test
    void one_check_that_is_down_is_down_for_all() {
        var health = new Health(List.of(new Check("database", true), new Check("directory-loaded", false)));
        assertThat(health.up()).isFalse();
        assertThat(health.json().toString())
                .isEqualTo("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"},"
                        + "{\"name\":\"directory-loaded\",\"status\":\"DOWN\"}]}");
    }

    @Test
    void no_check_at_all_is_up() {
        assertThat(new Health(List.of()).json().toString()).isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
    }
}
