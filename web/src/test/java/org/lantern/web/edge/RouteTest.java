package org.lantern.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6 of the edge: what stays of a path in the log. */
class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/crime-map, /crime-map",
        "/api/v1/incidents.csv, /api/v1/incidents.csv",
        "/api/v1/imports/0198ab3c-1111-7222-8333-444455556666/rejections.csv, /api/v1/imports/-/rejections.csv",
        "/invitations/pX3tokentokentokentokentokentoken, /invitations/-",
        "/api/v1/crime-map/tiles/12/1193/1551.mvt, /api/v1/crime-map/tiles/-/-",
        "/jane.doe@example.org, /-",
        "/a%0d%0ainjected, /-"
    })
    void identifiers_tokens_and_names_do_not_reach_the_log(String path, String route) {
        assertThat(Route.of(path)).isEqualTo(route);
    }
}
