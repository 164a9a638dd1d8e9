package org.lantern.signup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.signup.AnswerResult;
import org.lantern.signup.CodeCheck;
import org.lantern.signup.CodeSending;
import org.lantern.signup.Draft;
import org.lantern.signup.Question;
import org.lantern.signup.Section;
import org.lantern.signup.SignupLink;
import org.lantern.signup.Submission;

class SignupOnPostgresTest {
    private final Applicants people = new Applicants();
    private final SignupLink link = people.desk().start("en");

    @Test
    void r1_only_the_links_hash_is_kept_and_no_other_link_finds_the_draft() {
        assertThat(people.told("select encode(link_hash, 'hex') from lantern.signup_draft where link_hash = ?", link))
                .isEqualTo(HexFormat.of().formatHex(link.hash()));
        assertThat(people.told("select signup_draft::text from lantern.signup_draft where link_hash = ?", link))
                .doesNotContain(link.text());
        assertThat(people.desk().look(link)).isPresent();
        assertThat(SignupLink.parse("A".repeat(43)).flatMap(people.desk()::look))
                .isEmpty();
        assertThat(link.toString()).doesNotContain(link.text());
    }

    @Test
    void r1_fourteen_days_after_the_last_change_the_draft_is_gone() {
        people.answer(link, Question.NAME, "Riverton Police");
        assertThat(draft().expiresAt())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(13)), Instant.now().plus(Duration.ofDays(15)));
        people.change(
                "update lantern.signup_draft set expires_at = now() - interval '1 second' where link_hash = ?", link);
        assertThat(people.desk().look(link)).isEmpty();
        assertThat(people.desk().answer(link, Question.NAME, Map.of("name", "x"), "en"))
                .isInstanceOf(AnswerResult.Gone.class);
        assertThat(people.desk().submit(link)).isInstanceOf(Submission.Gone.class);
    }

    @Test
    void r2_an_answer_that_is_not_sound_is_not_kept_and_the_others_stay() {
        people.answer(link, Question.NAME, "Riverton Police");
        assertThat(flaws(Question.KIND, Map.of("kind", "a\nb"))).containsExactly("control-character");
        assertThat(flaws(Question.NAME, Map.of("name", " "))).containsExactly("missing");
        assertThat(flaws(Question.POPULATION, Map.of("population", "many"))).containsExactly("population-out-of-range");
        assertThat(flaws(Question.ADDRESS, Map.of("slug", "console"))).containsExactly("slug-reserved");
        assertThat(flaws(Question.EMAIL, Map.of("administratorEmail", "nobody")))
                .containsExactly("not-an-address");
        assertThat(flaws(Question.AREA_GEOJSON, Map.of("jurisdiction", "{"))).containsExactly("not-json");
        assertThat(flaws(Question.TERMS, Map.of("terms", ""))).containsExactly("missing");
        assertThat(draft().answers()).isEqualTo(Map.of("name", "Riverton Police"));
        people.answer(link, Question.POPULATION, "12,500");
        assertThat(draft().answer("population")).isEqualTo("12500");
    }

    @Test
    void r2_another_country_takes_state_and_ori_with_it() {
        people.answer(link, Question.COUNTRY, "US");
        people.answer(link, Question.STATE, "PA");
        people.answer(link, Question.ORI, "pa-0510000");
        assertThat(draft().answer("ori")).isEqualTo("PA0510000");
        people.answer(link, Question.STATE, "PA");
        assertThat(draft().hasAnswered(Question.ORI)).as("the same state").isTrue();
        people.answer(link, Question.STATE, "OH");
        assertThat(draft().hasAnswered(Question.ORI)).isFalse();
        assertThat(flaws(Question.ORI, Map.of("ori", "PA0510000"))).containsExactly("ori-other-state");
        people.answer(link, Question.COUNTRY, "MX");
        assertThat(draft().asks(Question.ORI)).isFalse();
        assertThat(draft().hasAnswered(Question.STATE)).isFalse();
    }

    @Test
    void r2_a_county_goes_with_its_state() {
        people.answer(link, Question.COUNTRY, "US");
        people.answer(link, Question.STATE, "PA");
        people.answer(link, Question.AREA, "county");
        people.desk()
                .answer(link, Question.AREA_COUNTY, Map.of("county", "42101", "jurisdiction", Applicants.SQUARE), "en");
        assertThat(draft().hasArea()).isTrue();
        assertThat(people.desk().area(link)).isEqualTo(Applicants.SQUARE);
        people.answer(link, Question.POPULATION, "12,500");
        assertThat(people.desk().area(link)).as("it stays").isEqualTo(Applicants.SQUARE);
        people.answer(link, Question.STATE, "OH");
        assertThat(draft().hasArea()).isFalse();
        assertThat(people.desk().area(link)).isEmpty();
        assertThat(draft().progress(Section.AREA)).isEqualTo(Section.Progress.IN_PROGRESS);
    }

    @Test
    void r2_another_country_takes_the_way_by_county_with_it_and_no_other_way() {
        people.answer(link, Question.COUNTRY, "US");
        people.answer(link, Question.AREA, "county");
        people.answer(link, Question.COUNTRY, "CA");
        assertThat(draft().next(Section.AREA)).isEqualTo(Question.AREA);
        people.answer(link, Question.AREA, "circle");
        people.answer(link, Question.COUNTRY, "MX");
        assertThat(draft().answer("way")).isEqualTo("circle");
    }

    @Test
    void r3_a_section_is_not_started_in_progress_or_completed() {
        assertThat(draft().progress(Section.ADMINISTRATOR)).isEqualTo(Section.Progress.NOT_STARTED);
        people.answer(link, Question.ADMINISTRATOR, "Ada Chief");
        assertThat(draft().progress(Section.ADMINISTRATOR)).isEqualTo(Section.Progress.IN_PROGRESS);
        assertThat(draft().next(Section.ADMINISTRATOR)).isEqualTo(Question.EMAIL);
        people.confirm(link);
        assertThat(draft().progress(Section.ADMINISTRATOR)).isEqualTo(Section.Progress.COMPLETED);
        assertThat(draft().isComplete()).isFalse();
    }

    @Test
    void r4_a_circle_becomes_a_polygon_and_is_looked_at_anew_after_each_change() {
        people.answer(link, Question.AREA, "circle");
        assertThat(flaws(Question.AREA_CIRCLE, Map.of("longitude", "190", "latitude", "x", "radius", "0")))
                .containsExactly("not-a-longitude", "not-a-latitude", "radius-out-of-range");
        circle("5");
        assertThat(people.desk().area(link)).contains("Polygon");
        people.answer(link, Question.AREA_MAP, "yes");
        assertThat(draft().progress(Section.AREA)).isEqualTo(Section.Progress.COMPLETED);
        circle("6");
        assertThat(draft().progress(Section.AREA)).isEqualTo(Section.Progress.IN_PROGRESS);
    }

    private void circle(String radius) {
        assertThat(people.desk()
                        .answer(
                                link,
                                Question.AREA_CIRCLE,
                                Map.of("longitude", "-75,16", "latitude", "39.95", "radius", radius, "unit", "mi"),
                                "en"))
                .isInstanceOf(AnswerResult.Kept.class);
    }

    @Test
    void r5_the_code_in_the_mail_confirms_and_the_link_is_mailed_after_it_r6() {
        people.answer(link, Question.EMAIL, people.address);
        assertThat(people.desk().sendCode(link)).isInstanceOf(CodeSending.Sent.class);
        assertThat(draft().codeWaits()).isTrue();
        String code = people.code();
        assertThat(people.desk().confirm(link, " " + code.substring(0, 3) + "-" + code.substring(3)))
                .isInstanceOf(CodeCheck.Confirmed.class);
        assertThat(draft().isConfirmed()).isTrue();
        assertThat(people.letters()).hasSize(2).last().asString().contains("/apply/" + link.text());
        assertThat(people.desk().sendCode(link)).isInstanceOf(CodeSending.Confirmed.class);
    }

    @Test
    void r5_five_tries_are_all_and_the_right_code_comes_too_late_then() {
        people.answer(link, Question.EMAIL, people.address);
        people.desk().sendCode(link);
        String code = people.code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int left = 4; left > 0; left--) {
            assertThat(people.desk().confirm(link, wrong)).isEqualTo(new CodeCheck.Wrong(left));
        }
        assertThat(people.desk().confirm(link, wrong)).isInstanceOf(CodeCheck.RunOut.class);
        assertThat(people.desk().confirm(link, code)).isInstanceOf(CodeCheck.RunOut.class);
        assertThat(draft().isConfirmed()).isFalse();
        people.desk().sendCode(link);
        assertThat(people.desk().confirm(link, people.code()))
                .as("positive control")
                .isInstanceOf(CodeCheck.Confirmed.class);
    }

    @Test
    void r5_after_a_quarter_of_an_hour_on_the_databases_clock_a_code_is_over() {
        people.answer(link, Question.EMAIL, people.address);
        people.desk().sendCode(link);
        people.change(
                "update lantern.signup_draft set code_expires_at = now() + interval '1 second' where link_hash = ?",
                link);
        assertThat(draft().codeWaits()).isTrue();
        people.change(
                "update lantern.signup_draft set code_expires_at = now() - interval '1 second' where link_hash = ?",
                link);
        assertThat(draft().codeWaits()).isFalse();
        assertThat(people.desk().confirm(link, people.code())).isInstanceOf(CodeCheck.RunOut.class);
    }

    @Test
    void r5_five_codes_an_hour_are_sent() {
        people.answer(link, Question.EMAIL, people.address);
        for (int sent = 0; sent < 5; sent++) {
            assertThat(people.desk().sendCode(link)).isInstanceOf(CodeSending.Sent.class);
        }
        assertThat(people.desk().sendCode(link))
                .isInstanceOfSatisfying(
                        CodeSending.TooMany.class,
                        many -> assertThat(many.retryAfter())
                                .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60)));
        assertThat(people.letters()).hasSize(5);
        people.change(
                "update lantern.signup_draft set codes_since = now() - interval '1 hour' where link_hash = ?", link);
        assertThat(people.desk().sendCode(link)).isInstanceOf(CodeSending.Sent.class);
    }

    @Test
    void r5_another_address_asks_again_and_an_old_code_does_not_fit_it() {
        people.confirm(link);
        assertThat(draft().isConfirmed()).isTrue();
        people.answer(link, Question.EMAIL, "other-" + people.address);
        assertThat(draft().isConfirmed()).isFalse();
        people.answer(link, Question.EMAIL, people.address);
        people.desk().sendCode(link);
        String code = people.code();
        people.answer(link, Question.EMAIL, "third-" + people.address);
        assertThat(people.desk().confirm(link, code)).isInstanceOf(CodeCheck.RunOut.class);
    }

    @Test
    void r7_terms_that_changed_are_asked_for_again() {
        people.fill(link);
        assertThat(draft().isComplete()).isTrue();
        people.change(
                "update lantern.signup_draft set answers = (answers::jsonb || '{\"terms\":\"2020-01\"}')::text where link_hash = ?",
                link);
        assertThat(draft().progress(Section.TERMS)).isEqualTo(Section.Progress.NOT_STARTED);
        assertThat(people.desk().submit(link)).isInstanceOf(Submission.Incomplete.class);
    }

    @Test
    void r8_what_is_handed_in_is_handed_in_once_and_leaves_an_empty_draft() {
        people.fill(link);
        Submission first = people.desk().submit(link);
        assertThat(first).isInstanceOf(Submission.Received.class);
        assertThat(people.desk().submit(link)).isEqualTo(first);
        assertThat(people.applications()).isEqualTo(1);
        assertThat(draft().answers()).isEmpty();
        assertThat(draft().hasArea()).isFalse();
        assertThat(people.desk().area(link)).isEmpty();
        assertThat(draft().application()).isPresent();
        assertThat(people.desk().answer(link, Question.NAME, Map.of("name", "late"), "en"))
                .isInstanceOf(AnswerResult.Gone.class);
    }

    @Test
    void r8_an_address_taken_meanwhile_is_refused_and_the_draft_stays() {
        people.fill(link);
        SignupLink faster = people.desk().start("en");
        people.fill(faster);
        assertThat(people.desk().submit(faster)).isInstanceOf(Submission.Received.class);
        assertThat(people.desk().submit(link))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(ApplicationFlaw::code)
                                .containsExactly("slug-taken"));
        assertThat(draft().isComplete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void r8_what_is_not_complete_is_not_handed_in(Section section) {
        people.fill(link);
        Question question = draft().questions(section).getFirst();
        people.change(
                "update lantern.signup_draft set answers = (answers::jsonb - '%s')::text where link_hash = ?"
                        .formatted(question.fields().getFirst()),
                link);
        assertThat(people.desk().submit(link)).isInstanceOf(Submission.Incomplete.class);
    }

    @Test
    void r9_a_deleted_draft_leaves_nothing() {
        people.answer(link, Question.NAME, "Riverton Police");
        assertThat(people.desk().delete(link)).isTrue();
        assertThat(people.desk().look(link)).isEmpty();
        assertThat(people.desk().delete(link)).isFalse();
    }

    @Test
    void r10_nothing_typed_stands_in_the_mails() {
        people.answer(link, Question.NAME, "Buy at spam.example now");
        people.answer(link, Question.ADMINISTRATOR, "Buy at spam.example now");
        people.confirm(link);
        List<String> letters = people.letters();
        assertThat(letters).hasSize(2).noneMatch(letter -> letter.contains("spam"));
    }

    private List<String> flaws(Question question, Map<String, String> values) {
        return people.desk().answer(link, question, values, "en") instanceof AnswerResult.Unsound unsound
                ? unsound.flaws().stream().map(ApplicationFlaw::code).toList()
                : List.of();
    }

    private Draft draft() {
        return Optional.of(link).flatMap(people.desk()::look).orElseThrow();
    }
}
