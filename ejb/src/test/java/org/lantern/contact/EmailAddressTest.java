package org.lantern.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** contact R1. */
class EmailAddressTest {

    @Test
    void one_person_is_one_address() {
        assertThat(EmailAddress.of("  Chief@Riverton.Example ")).contains(new EmailAddress("chief@riverton.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b@x.example", "o'neil@pd.springfield.example", "x_y@sub.dept-1.example"})
    void addresses_people_really_have_are_taken(String text) {
        assertThat(EmailAddress.of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chief",
                "chief@",
                "@riverton.example",
                "a@b",
                "a b@c.example",
                "a@c..example",
                "a@-c.example",
                "a@c.example\nBcc: x@y.example",
                "\"a\"@c.example",
                "a@c.example,b@c.example",
                "<a@c.example>"
            })
    void what_could_carry_more_than_one_address_is_not(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }
}
