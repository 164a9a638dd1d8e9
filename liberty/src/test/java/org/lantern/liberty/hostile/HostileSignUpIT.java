package org.lantern.liberty.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.hostile.SignUpField.Way;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.running.RunningLantern;

/** Whatever is typed into a question of the sign-up comes back as it was typed, as text, or is refused. */
class HostileSignUpIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final int REFUSED = 422;
    private static final int NEXT = 303;
    private static final int AN_HOUR = 600;
    private static final List<SignUpField> WORDS = List.of(
            SignUpField.NAME,
            SignUpField.KIND,
            SignUpField.REGION,
            SignUpField.PLACE,
            SignUpField.ADMINISTRATOR,
            SignUpField.ADDRESS);

    private final List<String> wrong = new ArrayList<>();
    private int sent;
    private Phone phone = Phone.at(1, LANTERN.port());

    @Test
    void in_every_question_it_is_kept_as_text_or_refused() throws IOException {
        var drafts = new EnumMap<Way, String>(Way.class);
        for (var way : Way.values()) {
            drafts.put(way, begin(way));
        }
        var kept = 0;
        for (var each : tries()) {
            kept += ask(drafts, each.field(), each.typed()) ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(kept)
                .as("positive control")
                .isGreaterThan(5 * HostileStrings.own().size());
        assertThat(sent)
                .as("positive control")
                .isGreaterThan(20 * HostileStrings.own().size());
    }

    @Test
    void on_the_pages_of_the_draft_it_stands_as_text() throws IOException {
        var base = begin(Way.ELSEWHERE);
        try (var chromium = Chromium.start();
                var visitor = chromium.visitor(390)) {
            for (var group : HostileStrings.groups(HostileStrings.own(), WORDS.size())) {
                for (var at = 0; at < WORDS.size(); at++) {
                    post(base, WORDS.get(at), group.get(at));
                }
                for (var path : List.of("", "/check", "/name", "/kind", "/state", "/code")) {
                    visitor.page().navigate("http://localhost:" + LANTERN.port() + base + path);
                    visitor.page().waitForTimeout(30);
                    assertThat(visitor.mishaps()).as(path + " " + group).isEmpty();
                }
                visitor.page().navigate("http://localhost:" + LANTERN.port() + base + "/check");
                assertThat(visitor.page().locator("main").textContent())
                        .as("positive control")
                        .contains(group.getFirst());
            }
        }
    }

    private record Try(SignUpField field, String typed) {}

    /** Each string of our own in each field, and each of the longer list in one. */
    private static List<Try> tries() throws IOException {
        var tries = new ArrayList<Try>();
        for (var field : SignUpField.values()) {
            HostileStrings.own().forEach(string -> tries.add(new Try(field, string)));
            HostileStrings.sharp().forEach(string -> tries.add(new Try(field, string)));
        }
        var fields = SignUpField.values();
        var at = 0;
        for (var string : HostileStrings.all()) {
            tries.add(new Try(fields[at++ % fields.length], string));
        }
        return tries;
    }

    /** Whether it was kept. */
    private boolean ask(Map<Way, String> drafts, SignUpField field, String typed) {
        var base = drafts.getOrDefault(field.way, "");
        var answer = post(base, field, typed);
        var refused = answer.statusCode() == REFUSED;
        if (!refused && answer.statusCode() != NEXT) {
            wrong.add("%s answers %d to %s".formatted(field, answer.statusCode(), typed));
            return false;
        }
        if (refused ? field.mustBeKept(typed) : field.mustBeRefused(typed)) {
            wrong.add("%s %s %s".formatted(field, refused ? "refuses" : "keeps", typed));
        }
        var shown = refused ? answer : phone.get(base + "/" + field.page);
        if (typed.contains("<") && shown.body().contains(typed)) {
            wrong.add("%s shows markup: %s".formatted(field, typed));
        }
        if (field.isLine() && (refused || field.mustBeKept(typed))) {
            var value = value(shown.body(), field.field);
            var expected = refused ? typed : typed.strip();
            if (!value.equals(expected)) {
                wrong.add("%s shows %s for %s".formatted(field, value, expected));
            }
        }
        return !refused;
    }

    private String begin(Way way) {
        var base = phone.post("/apply", Form.of(Map.of()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        answer(base + "/country", "country", way.country);
        if (!way.state.isEmpty()) {
            answer(base + "/state", "region", way.state);
        }
        answer(base + "/area", "way", way.area);
        return base;
    }

    private void answer(String page, String field, String value) {
        assertThat(phone.post(page, Form.of(Map.of(field, value))).statusCode()).isEqualTo(NEXT);
    }

    private HttpResponse<String> post(String base, SignUpField field, String typed) {
        sent++;
        if (sent % AN_HOUR == 0) {
            phone = Phone.at(1 + sent / AN_HOUR, LANTERN.port());
        }
        return phone.post(base + "/" + field.page, field.form(typed));
    }

    /** What a browser would show in that field of the page. */
    private static String value(String page, String field) {
        var found = Pattern.compile("<input[^>]* name=\"" + field + "\"[^>]* value=\"([^\"]*)\"")
                .matcher(page);
        return found.find()
                ? found.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                : "(no such field)";
    }
}
