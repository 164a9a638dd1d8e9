package org.lantern.signon.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R2. */
class MailDomainsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gov",
                "agency",
                "agency..gov",
                ".agency.gov",
                "agency.gov.",
                "-a.gov",
                "a-.gov",
                "chief@agency.gov",
                "https://agency.gov",
                "agency.gov/x",
                "10.0.0.1",
                "agency.g",
                "*.agency.gov",
                "ag ency.gov",
                "agençy.gov"
            })
    void what_is_no_domain_is_refused(String text) {
        assertThat(MailDomains.read(text)).isEmpty();
    }

    @Test
    void a_domain_is_read_in_small_letters() {
        assertThat(MailDomains.read(" Police.Agency.GOV ")).contains("police.agency.gov");
    }

    @Test
    void where_the_public_gets_addresses_is_nobodys_and_what_only_looks_like_it_is_not_meant() {
        assertThat(MailDomains.isPublic("gmail.com")).isTrue();
        assertThat(MailDomains.isPublic("mail.gmail.com")).isTrue();
        assertThat(MailDomains.isPublic("notgmail.com")).isFalse();
        assertThat(MailDomains.isPublic("agency.gov")).isFalse();
    }
}
