package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R13. */
class SignedOutServletTest {
    @ParameterizedTest
    @ValueSource(strings = {SignedOutServlet.RUN_OUT, SignedOutServlet.ELSEWHERE})
    void the_page_leads_back_to_where_the_person_was(String page) throws IOException {
        assertThat(answer(page, "/audit?from=1&to=2")).contains("href=\"/audit?from=1&amp;to=2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a b",
                "\"><script>alert(1)</script>",
                ""
            })
    void and_nowhere_else(String back) throws IOException {
        assertThat(answer(SignedOutServlet.RUN_OUT, back))
                .contains("href=\"/sign-in\"")
                .doesNotContain("evil", "<script", "javascript:");
    }

    @Test
    void no_sign_of_markup_comes_through() throws IOException {
        assertThat(answer(SignedOutServlet.RUN_OUT, "/\"><script>alert(1)</script>"))
                .contains("/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    private static String answer(String page, String back) throws IOException {
        var exchange = Exchange.get(page).parameter("back", back);
        SignedOutServlet.answer(exchange.request(), exchange.response());
        return exchange.body.toString();
    }
}
