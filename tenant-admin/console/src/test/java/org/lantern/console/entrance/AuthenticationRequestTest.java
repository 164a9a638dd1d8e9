package org.lantern.console.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R10. */
class AuthenticationRequestTest {
    private static final String QUERY =
            "scope=openid+profile+email+organization%3A*&response_type=code&state=a%2Bb&nonce=n";

    @Test
    void at_an_entrance_the_realm_is_asked_for_that_agency_in_its_language_and_for_nothing_else() {
        var asked = new AuthenticationRequest(QUERY).inTheNameOf(new AgencyFace("riverton", "es"));

        assertThat(asked.query())
                .isEqualTo("scope=openid+profile+email+organization%3Ariverton+agency-entrance&response_type=code"
                        + "&state=a%2Bb&nonce=n&ui_locales=es");
    }
}
