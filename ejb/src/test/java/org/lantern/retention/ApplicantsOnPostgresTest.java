package org.lantern.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.tenancy.AgencyId;

/** R9: what applicants left, who belong to no agency. */
class ApplicantsOnPostgresTest {
    private static final Archive ARCHIVE = new Archive(Database.start());
    private static final String GONE =
            "select record_class || ' ' || erased from lantern.platform_retention order by 1";

    private final AgencyId agency = ARCHIVE.agency("platform", "+00:00");

    @Test
    void r9_what_came_to_nothing_goes_with_all_that_belongs_to_it_and_what_waits_for_us_stays() {
        UUID rejected = application("rejected", 181);
        UUID unanswered = application("asked", 200);
        application("rejected", 179);
        application("submitted", 2_000);
        UUID answered = application("asked", 300);
        ARCHIVE.put(
                agency, "update lantern.application set answer = 'Yes' where ?::uuid is not null and id = ?", answered);
        UUID became = application("approved", 900);
        ARCHIVE.put(agency, "update lantern.application set agency_id = ? where id = ?", became);
        for (UUID id : new UUID[] {rejected, unanswered}) {
            ARCHIVE.put(agency, """
                    insert into lantern.application_reading (application_id, issuer, subject)
                    select b, 'i', a::text from (values (?::uuid, ?::uuid)) v (a, b)""", id);
            ARCHIVE.put(agency, """
                    insert into lantern.signup_draft (id, link_hash, language, expires_at, application_id)
                    select gen_random_uuid(), sha256(a::text::bytea || b::text::bytea), 'en', now() + interval '1 day', b
                    from (values (?::uuid, ?::uuid)) v (a, b)""", id);
        }
        ARCHIVE.put(agency, """
                insert into lantern.signup_draft (id, link_hash, language, answers, expires_at)
                values (?, sha256('old'), 'en', '{"name":"x"}', now() - interval '1 hour')""");
        ARCHIVE.put(agency, """
                insert into lantern.platform_mail (id, state, good_until, ended_at)
                values (?, 'done', now(), now() - interval '8 days')""");
        PlatformRecords records = ARCHIVE.bean(PlatformRecords.class);
        assertThat(ARCHIVE.as(agency, () -> records.forecast(30)).classes())
                .filteredOn(row -> row.recordClass().name().equals("applications"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kept()).isEqualTo(3);
                    assertThat(row.goesNext()).isEqualTo(2);
                    assertThat(row.goesWithin()).isEqualTo(3);
                });
        ARCHIVE.runOfPlatform();
        assertThat(ARCHIVE.told("select state from lantern.application order by 1"))
                .containsExactly("approved", "asked", "rejected", "submitted");
        assertThat(ARCHIVE.told("select 'x' from lantern.application_reading")).isEmpty();
        assertThat(ARCHIVE.told("select 'x' from lantern.signup_draft")).isEmpty();
        assertThat(ARCHIVE.told(GONE)).containsExactly("applications 2", "letters-to-applicants 1", "sign-up-drafts 1");
        ARCHIVE.runOfPlatform();
        assertThat(ARCHIVE.told(GONE)).as("nothing went, nothing is said").hasSize(3);
        assertThat(ARCHIVE.as(agency, records::gone)).hasSize(3);
    }

    private UUID application(String state, int days) {
        UUID id = UUID.randomUUID();
        ARCHIVE.put(agency, """
                insert into lantern.application (id, name, kind, place, time_zone, slug, jurisdiction, administrator_name,
                    administrator_email, state, submitted_at, decided_at)
                select b, 'n', 'k', 'p', 'UTC', substr(b::text, 1, 8) || substr(a::text, 1, 2), '{}', 'n', 'e@x.example', c,
                       now() - make_interval(days => d),
                       case when c in ('rejected', 'approved') then now() - make_interval(days => d) end
                from (values (?::uuid, ?::uuid, ?, ?)) v (a, b, c, d)""", id, state, days);
        return id;
    }
}
