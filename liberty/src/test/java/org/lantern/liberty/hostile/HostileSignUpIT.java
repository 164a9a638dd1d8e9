package org.lantern.liberty.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.running.RunningLantern;

/** Whatever is typed into a question of the sign-up comes back as it was typed, as text, or is refused. */
class HostileSignUpIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final int LONGEST = 110;

    /** A question, its field, and whether what is hostile must be refused there. */
    private record Field(String page, String selector, boolean refuses) {}

    private static final List<Field> FIELDS = List.of(
            new Field("name", "#name", false),
            new Field("kind", "#kindOther", false),
            new Field("state", "#region", false),
            new Field("place", "#place", false),
            new Field("population", "#population", true),
            new Field("area-geojson", "#jurisdiction", true),
            new Field("address", "#slug", true),
            new Field("administrator", "#administratorName", false),
            new Field("email", "#administratorEmail", true));

    @Test
    void in_every_question_it_stays_text() throws IOException {
        assumeThat(HostileStrings.all()).as("our own list").isNotEmpty();
        try (var chromium = Chromium.start();
                var visitor = chromium.visitor(1280)) {
            String base = begin(visitor.page());
            int round = 0;
            for (var group : HostileStrings.groups(FIELDS.size())) {
                for (int i = 0; i < FIELDS.size(); i++) {
                    type(visitor, base, FIELDS.get(i), group.get(i));
                }
                if (round++ % 10 == 0) {
                    look(visitor, base);
                }
            }
            look(visitor, base);
        }
    }

    private static String begin(Page page) {
        page.navigate("http://localhost:" + LANTERN.port() + "/apply");
        page.locator(".signup-go").click();
        page.locator(".tasks").waitFor();
        String base = page.url();
        answer(page, base + "/country", it -> it.locator("#country").selectOption("MX"));
        answer(page, base + "/area", it -> it.locator("#way-geojson").check());
        return base;
    }

    private static void answer(Page page, String url, Consumer<Page> hand) {
        page.navigate(url);
        hand.accept(page);
        page.locator("main form .signup-act button").first().click();
    }

    private static void type(Visitor visitor, String base, Field field, String hostile) {
        Page page = visitor.page();
        String plain = hostile.replaceAll("[\\p{Cntrl}]", " ").strip();
        String typed = plain.substring(0, Math.min(plain.length(), LONGEST)).strip();
        answer(page, base + "/" + field.page(), it -> {
            if (field.page().equals("kind")) {
                it.locator("#kind-other").check();
            }
            if (field.page().equals("area-geojson")) {
                it.locator("details").evaluate("it => { it.open = true }");
            }
            it.locator(field.selector()).fill(typed);
        });
        page.waitForLoadState();
        boolean refused = page.locator("#flaws").count() > 0;
        if (field.refuses() && !typed.matches("[a-z0-9-]*|[0-9 .,]*")) {
            assertThat(refused).as(field + " " + typed).isTrue();
        }
        if (!refused) {
            page.navigate(base + "/" + field.page());
        }
        if (field.page().equals("area-geojson") && !refused) {
            return;
        }
        assertThat(page.locator(field.selector()).inputValue().strip())
                .as(field.toString())
                .isEqualTo(shown(page, field, typed));
        assertThat(visitor.mishaps()).as(field + " " + typed).isEmpty();
    }

    /** A slug's field takes forty characters; the browser cuts the rest. */
    private static String shown(Page page, Field field, String typed) {
        return field.page().equals("address")
                ? page.locator(field.selector()).inputValue().strip()
                : typed;
    }

    private static void look(Visitor visitor, String base) {
        for (String path : List.of("", "/check", "/code", "/delete")) {
            visitor.page().navigate(base + path);
            visitor.page().waitForTimeout(30);
            assertThat(visitor.mishaps()).as(path).isEmpty();
        }
    }
}
