package org.lantern.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lantern.frame.door.Door;
import org.lantern.login.Factor;
import org.lantern.login.FactorChange;
import org.lantern.login.FactorKind;
import org.lantern.login.OwnFactors;

/** What a person is sent to the identity provider for, and what they are told when they are back. */
class FactorVisitTest {
    private static final Door DOOR =
            new Door("https://console.example", "https://id.example/realms/agency", "http://id", "console", "secret");
    private static final Factor APP = new Factor("4711", FactorKind.APP, "Phone", Instant.EPOCH, OptionalInt.empty());
    private static final OwnFactors NOTHING = new OwnFactors(List.of(), true);
    private static final OwnFactors ONE = new OwnFactors(List.of(APP), true);

    @Test
    void each_kind_has_its_action_at_the_identity_provider() {
        assertThat(FactorVisit.toSetUp(FactorKind.APP, NOTHING).action()).isEqualTo("CONFIGURE_TOTP");
        assertThat(FactorVisit.toSetUp(FactorKind.PASSKEY, NOTHING).action())
                .isEqualTo("webauthn-register-passwordless");
        assertThat(FactorVisit.toSetUp(FactorKind.RECOVERY_CODES, NOTHING).action())
                .isEqualTo("CONFIGURE_RECOVERY_AUTHN_CODES");
        assertThat(FactorVisit.toDelete(APP, ONE).action()).isEqualTo("delete_credential:4711");
    }

    /** The container takes any answer with a state for its own log-in's. */
    @Test
    void the_way_there_names_action_and_way_back_and_carries_no_state() {
        assertThat(FactorsServlet.address(DOOR, FactorVisit.toDelete(APP, ONE)))
                .startsWith("https://id.example/realms/agency/protocol/openid-connect/auth?")
                .contains("kc_action=delete_credential%3A4711")
                .contains("redirect_uri=https%3A%2F%2Fconsole.example%2Ffactors%2Fcallback")
                .doesNotContain("state=");
    }

    @Test
    void what_is_there_decides_what_the_person_is_told_and_not_what_the_browser_says() {
        assertThat(FactorNews.of(new FactorChange(ONE, List.of(APP), List.of()), "error"))
                .isEqualTo(FactorNews.ADDED);
        assertThat(FactorNews.of(new FactorChange(NOTHING, List.of(), List.of(APP)), null))
                .isEqualTo(FactorNews.REMOVED);
        assertThat(FactorNews.of(new FactorChange(ONE, List.of(APP), List.of(APP)), "success"))
                .isEqualTo(FactorNews.RENEWED);
        assertThat(FactorNews.of(new FactorChange(ONE, List.of(), List.of()), "success"))
                .isEqualTo(FactorNews.NOTHING);
        assertThat(FactorNews.of(new FactorChange(ONE, List.of(), List.of()), "cancelled"))
                .isEqualTo(FactorNews.CANCELLED);
    }
}
