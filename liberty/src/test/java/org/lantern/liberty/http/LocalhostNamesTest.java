package org.lantern.liberty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class LocalhostNamesTest {

    @Test
    void a_name_below_localhost_is_this_machine() throws UnknownHostException {
        assertThat(InetAddress.getAllByName("some-agency.LOCALHOST")).allMatch(InetAddress::isLoopbackAddress);
    }

    @Test
    void other_names_are_the_systems_to_resolve() {
        assertThatThrownBy(() -> InetAddress.getAllByName("localhost.invalid"))
                .isInstanceOf(UnknownHostException.class);
    }
}
