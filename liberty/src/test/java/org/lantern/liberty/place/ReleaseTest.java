package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleaseTest {

    @Test
    void the_build_has_filled_in_every_version() {
        var release = Release.current();
        assertThat(release.lantern()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(release.postgresql()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(release.keycloak()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(release.openLiberty()).matches("[\\d.]+");
        assertThat(release.postgresqlMajor()).isGreaterThanOrEqualTo(18);
    }
}
