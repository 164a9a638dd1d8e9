package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** R8 */
class PortsTest {

    @Test
    void every_port_moves_with_the_base() {
        var ports = new Ports(9080);
        assertThat(ports.http()).isEqualTo(9080);
        assertThat(ports.identity()).isEqualTo(9081);
        assertThat(ports.database()).isEqualTo(9082);
        assertThat(ports.mail()).isEqualTo(9083);
        assertThat(ports.management()).isEqualTo(9084);
    }

    @Test
    void a_base_outside_the_range_is_refused() {
        assertThatThrownBy(() -> new Ports(80)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ports(65_533)).isInstanceOf(IllegalArgumentException.class);
    }
}
