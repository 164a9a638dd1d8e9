package org.lantern.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7 of the edge. */
class CrossSiteTest {
    private static final String OWN = "http://localhost:9080";

    @ParameterizedTest
    @CsvSource({
        "GET, cross-site, http://evil.example, false",
        "HEAD, cross-site, , false",
        "POST, same-origin, http://localhost:9080, false",
        "POST, same-origin, , false",
        "POST, none, , false",
        "POST, , , false",
        "POST, , http://localhost:9080, false",
        "POST, cross-site, , true",
        "POST, same-site, , true",
        "POST, same-site, http://localhost:9080, true",
        "POST, , http://evil.example, true",
        "POST, , http://lakemont.localhost:9080, true",
        "POST, , https://localhost:9080, true",
        "POST, , null, true",
        "POST, same-origin, null, true",
        "DELETE, cross-site, , true",
        "PUT, , http://evil.example, true"
    })
    void only_our_own_pages_and_programs_may_change_anything(
            String method, String fetchSite, String origin, boolean refused) {
        assertThat(CrossSite.refuses(method, fetchSite, origin, OWN)).isEqualTo(refused);
    }

    @Test
    void the_usual_port_is_not_part_of_an_origin() {
        assertThat(new Deployment(false, "https", "lantern.example", 443, 9084).origin("Lantern.example"))
                .isEqualTo("https://lantern.example");
        assertThat(new Deployment(true, "http", "localhost", 9080, 9084).origin("riverton.localhost"))
                .isEqualTo("http://riverton.localhost:9080");
    }
}
