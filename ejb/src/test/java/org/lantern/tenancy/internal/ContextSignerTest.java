package org.lantern.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lantern.tenancy.AgencyId;

/** tenancy R3, our half; the database's half is tried in the system tests. */
class ContextSignerTest {

    private static final AgencyId AGENCY = AgencyId.of("0199a3c2-0000-7000-8000-000000000001");
    private final ContextSigner signer = new ContextSigner(key(7));

    @Test
    void the_setting_is_the_agency_and_a_code_of_64_hex_digits() {
        assertThat(signer.sign(AGENCY, 4711)).matches(AGENCY + "\\.[0-9a-f]{64}");
    }

    @Test
    void it_is_good_for_one_backend_one_agency_and_one_key_only() {
        String signed = signer.sign(AGENCY, 4711);
        assertThat(signer.sign(AGENCY, 4711)).isEqualTo(signed);
        assertThat(signer.sign(AGENCY, 4712)).isNotEqualTo(signed);
        assertThat(code(signer.sign(AgencyId.of("0199a3c2-0000-7000-8000-000000000002"), 4711)))
                .isNotEqualTo(code(signed));
        assertThat(new ContextSigner(key(8)).sign(AGENCY, 4711)).isNotEqualTo(signed);
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> new ContextSigner(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private static String code(String signed) {
        return signed.substring(signed.indexOf('.') + 1);
    }

    private static byte[] key(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
