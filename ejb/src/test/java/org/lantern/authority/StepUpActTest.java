package org.lantern.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lantern.authority.DangerousAct.INVITE_ADMINISTRATOR;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** R6 */
class StepUpActTest {
    private static final String HASH = "0".repeat(64);

    /** printf '{"name":"Ada","roles":"viewer"}' | sha256sum */
    @Test
    void the_hash_is_that_of_the_canonical_json_in_whatever_order() {
        assertThat(hash(Map.of("roles", "viewer", "name", "Ada")))
                .isEqualTo(hash(Map.of("name", "Ada", "roles", "viewer")))
                .isEqualTo("117435487e07abfa3e3bfb49d004e8ac847570a3d37f95a7b18c752b55e67b22");
    }

    @Test
    void other_content_has_another_hash_and_no_text_ends_its_string() {
        assertThat(hash(Map.of("name", "Ada\",\"roles\":\"viewer")))
                .isNotEqualTo(hash(Map.of("name", "Ada", "roles", "viewer")));
        assertThat(hash(Map.of("name", "Ada"))).isNotEqualTo(hash(Map.of("name", "Adä")));
    }

    @Test
    void what_cannot_be_an_object_or_a_hash_is_none() {
        assertThat(new StepUpAct(INVITE_ADMINISTRATOR, "invitation", HASH).contentHash())
                .isEqualTo(HASH);
        assertThatThrownBy(() -> new StepUpAct(INVITE_ADMINISTRATOR, " ", HASH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepUpAct(INVITE_ADMINISTRATOR, "o".repeat(201), HASH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StepUpAct(INVITE_ADMINISTRATOR, "invitation", HASH.substring(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_act_is_found_by_its_word_only() {
        assertThat(DangerousAct.of("invite-administrator")).contains(INVITE_ADMINISTRATOR);
        assertThat(DangerousAct.of("INVITE_ADMINISTRATOR")).isEmpty();
    }

    private static String hash(Map<String, String> content) {
        return StepUpAct.of(INVITE_ADMINISTRATOR, "invitation", content).contentHash();
    }
}
