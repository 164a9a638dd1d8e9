package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;

/** membership R3, R5. */
class InvitationTokenTest {

    private static final AgencyId RIVERTON = new AgencyId(Ids.next());

    @Test
    void a_token_tells_its_agency_and_nothing_else() {
        InvitationToken token = InvitationToken.fresh(RIVERTON);
        assertThat(token.text()).hasSize(64).matches("[A-Za-z0-9_-]+");
        assertThat(InvitationToken.parse(token.text())).contains(token);
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void no_two_are_alike() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> InvitationToken.fresh(RIVERTON).text())
                        .distinct())
                .hasSize(1000);
    }

    @Test
    void another_agency_in_the_same_token_gives_another_hash() {
        String text = InvitationToken.fresh(RIVERTON).text();
        String forged = InvitationToken.fresh(new AgencyId(Ids.next())).text().substring(0, 22) + text.substring(22);
        assertThat(InvitationToken.parse(forged).orElseThrow().hash())
                .isNotEqualTo(InvitationToken.parse(text).orElseThrow().hash());
    }

    @Test
    void rubbish_is_no_token() {
        assertThat(InvitationToken.parse("")).isEmpty();
        assertThat(InvitationToken.parse("x".repeat(63))).isEmpty();
        assertThat(InvitationToken.parse("é".repeat(64))).isEmpty();
        assertThat(InvitationToken.parse("=".repeat(64))).isEmpty();
    }
}
