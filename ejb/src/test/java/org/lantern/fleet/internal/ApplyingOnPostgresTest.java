package org.lantern.fleet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.internal.EntryStore;
import org.lantern.database.Database;
import org.lantern.fleet.AgencyProfile;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.ApplicationForm;
import org.lantern.fleet.ApplicationForm.Applicant;
import org.lantern.fleet.ApplicationReceipt;
import org.lantern.fleet.ApplicationReview;
import org.lantern.fleet.Applications;
import org.lantern.fleet.ServiceTerms;
import org.lantern.fleet.SlugState;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Statements;

class ApplyingOnPostgresTest {
    private static final String SQUARE = """
            {"type":"Polygon","coordinates":[[[-75,40],[-74.9,40],[-74.9,40.1],[-75,40.1],[-75,40]]]}""";

    private final Vendor vendor = new Vendor();
    private final String mark = Long.toString(System.nanoTime(), 36).replaceAll("[^2-9a-h]", "");

    @ParameterizedTest
    @CsvSource({"modem,rnodem", "lake,1ake", "link,l1nk", "oslo,0slo", "west,vvest", "riverton,river-ton", "iris,lrls"})
    void r18_an_address_that_looks_like_another_is_refused_and_an_applicants_is_not_named(String held, String wanted) {
        assertThat(apply(held + mark)).isInstanceOf(ApplicationReceipt.Received.class);
        assertThat(slug(wanted + mark)).isEqualTo(SlugState.CONFUSABLE);
        assertThat(flaw(apply(wanted + mark)))
                .returns("slug-like-another", ApplicationFlaw::code)
                .matches(flaw -> !flaw.toString().contains(held + mark));
        assertThat(apply(held + "x" + mark)).as("positive control").isInstanceOf(ApplicationReceipt.Received.class);
    }

    @Test
    void r18_so_is_one_that_looks_like_an_agencys() {
        Database.shared().agency("harbor" + mark);
        assertThat(flaw(apply("harb0r" + mark)))
                .returns("slug-confusable", ApplicationFlaw::code)
                .matches(flaw -> flaw.explanation().contains("harbor" + mark));
        assertThat(flaw(apply("harbor" + mark)).code()).isEqualTo("slug-taken");
    }

    @ParameterizedTest
    @CsvSource({"race-,race-", "rn0le,mole"})
    void r2_of_two_at_the_same_moment_one_is_told_that_it_is_taken(String one, String other) throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(racer(together, one + mark));
            var second = threads.submit(racer(together, other + mark));
            assertThat(List.of(first.get(), second.get()))
                    .satisfiesOnlyOnce(receipt -> assertThat(receipt).isInstanceOf(ApplicationReceipt.Received.class))
                    .satisfiesOnlyOnce(
                            receipt -> assertThat(flaw(receipt).code()).isIn("slug-taken", "slug-like-another"));
        }
    }

    @Test
    void r17_r15_what_was_told_is_kept_and_who_told_it() {
        String slug = "kept" + mark;
        UUID id =
                id(vendor.operator(() -> vendor.bean(Applications.class).apply(form(slug), new Applicant("es", true))));
        var detail = vendor.operator(() -> vendor.bean(ApplicationReview.class).detail(id))
                .orElseThrow();
        assertThat(detail.form()).isEqualTo(form(slug));
        assertThat(detail.applicant()).isEqualTo(new Applicant("es", true));
        UUID byApi = id(apply("api" + mark));
        assertThat(vendor.operator(() -> vendor.bean(ApplicationReview.class).detail(byApi))
                        .orElseThrow()
                        .applicant()
                        .emailConfirmed())
                .isFalse();
    }

    @Test
    void r19_each_turn_is_mailed_to_the_applicant_alone_with_one_link() throws SQLException {
        String slug = "told" + mark;
        UUID id =
                id(vendor.operator(() -> vendor.bean(Applications.class).apply(form(slug), new Applicant("es", true))));
        vendor.operator(() -> vendor.bean(ApplicationReview.class).ask(id, "¿Qué {agency} río? {link}"));
        vendor.operator(() -> vendor.bean(ApplicationReview.class).reject(id, "No es una policía"));
        List<String> letters = letters(slug);
        assertThat(letters).hasSize(3);
        assertThat(letters.get(0)).contains("Recibimos su solicitud").doesNotContain("Kept Police");
        assertThat(letters.get(1)).contains("Kept Police", "¿Qué {agency} río? {link}");
        assertThat(letters.get(2)).contains("No es una policía");
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.split("http", -1)).hasSize(2);
            assertThat(letter).contains("http://lantern.test/es/applications/" + id);
        });
    }

    @Test
    void r21_a_second_question_does_not_erase_the_first_and_all_goes_to_the_agencys_trail() {
        UUID id = id(apply("acts" + mark));
        vendor.operator(() -> vendor.bean(ApplicationReview.class).ask(id, "Which river?"));
        vendor.operator(() -> vendor.bean(ApplicationReview.class).ask(id, "Which bank?"));
        vendor.operator(() -> vendor.bean(Applications.class).answer(id, OptionalInt.of(2), "The left one"));
        assertThat(vendor.operator(() -> vendor.bean(ApplicationReview.class).detail(id))
                        .orElseThrow()
                        .acts())
                .extracting(act -> act.word() + " " + act.question() + " " + act.subject() + " " + act.words())
                .containsExactly(
                        "asked 1 operator Which river?",
                        "asked 2 operator Which bank?",
                        "answered 2 operator The left one");
        AgencyId agency = Database.shared().agency("born" + mark);
        vendor.operator(() -> {
            vendor.bean(ApplicationActs.class).handOver(id, agency);
            return agency;
        });
        assertThat(vendor.work(
                        agency, () -> vendor.bean(EntryStore.class).page(AuditFilter.ALL, Optional.empty(), 100)))
                .extracting(entry -> entry.act() + " " + entry.subject())
                .containsExactly("application-answered ", "application-asked operator", "application-asked operator");
    }

    @Test
    void r19_strangers_cannot_fill_a_mailbox_and_what_is_not_mailed_is_taken_in() throws SQLException {
        String slug = "full" + mark;
        ApplicationForm named = form(slug);
        for (int i = 0; i < 12; i++) {
            ApplicationForm other = new ApplicationForm(
                    named.name(),
                    named.kind(),
                    named.place(),
                    named.timeZone(),
                    slug + "p".repeat(i + 1),
                    named.jurisdiction(),
                    named.administratorName(),
                    named.administratorEmail(),
                    named.profile());
            assertThat(vendor.<ApplicationReceipt>operator(
                            () -> vendor.bean(Applications.class).apply(other)))
                    .isInstanceOf(ApplicationReceipt.Received.class);
        }
        assertThat(letters(slug)).hasSize(10);
    }

    @Test
    void r19_a_refused_application_is_not_mailed_about() throws SQLException {
        String slug = "mute" + mark;
        apply(slug);
        assertThat(letters(slug)).as("positive control").hasSize(1);
        apply(slug);
        assertThat(letters(slug)).hasSize(1);
    }

    private static Callable<ApplicationReceipt> racer(CyclicBarrier together, String slug) {
        return () -> {
            Vendor own = Vendor.apart();
            together.await();
            return own.locking(() -> own.bean(Applications.class).apply(form(slug)));
        };
    }

    private ApplicationReceipt apply(String slug) {
        return vendor.operator(() -> vendor.bean(Applications.class).apply(form(slug)));
    }

    private SlugState slug(String wanted) {
        return vendor.operator(() -> vendor.bean(Applications.class).slug(wanted));
    }

    private static ApplicationFlaw flaw(ApplicationReceipt receipt) {
        assertThat(receipt).isInstanceOf(ApplicationReceipt.Refused.class);
        return ((ApplicationReceipt.Refused) receipt).flaws().getFirst();
    }

    private static UUID id(ApplicationReceipt receipt) {
        return ((ApplicationReceipt.Received) receipt).id();
    }

    private static List<String> letters(String slug) throws SQLException {
        try (Connection superuser = Database.shared().superuser()) {
            return Statements.list(
                    superuser,
                    row -> row.getString(1),
                    "select subject || body from lantern.platform_mail where recipient = ? order by id",
                    slug + "@riverton.example");
        }
    }

    private static ApplicationForm form(String slug) {
        return new ApplicationForm(
                "Kept Police",
                "municipal police",
                "Riverton",
                "America/New_York",
                slug,
                SQUARE,
                "Ada Chief",
                slug + "@riverton.example",
                new AgencyProfile(
                        "US",
                        "PA",
                        "PA0510000",
                        OptionalInt.of(12_000),
                        List.of("en", "es"),
                        Optional.of(ServiceTerms.CURRENT.acceptance())));
    }
}
