package org.lantern.signup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantern.database.Database;
import org.lantern.database.Entities;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.fleet.ServiceTerms;
import org.lantern.fleet.internal.Application;
import org.lantern.fleet.internal.ApplicationStore;
import org.lantern.signup.AnswerResult;
import org.lantern.signup.CodeCheck;
import org.lantern.signup.Question;
import org.lantern.signup.SignupDesk;
import org.lantern.signup.SignupLink;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** People who fill in applications, over PostgreSQL, and the mail they get. */
final class Applicants {
    static final String SQUARE = """
            {"type":"Polygon","coordinates":[[[-75,40],[-74.9,40],[-74.9,40.1],[-75,40.1],[-75,40]]]}""";

    private static final Pattern CODE = Pattern.compile("Lantern: (\\d{6})");
    private static final Entities ENTITIES = new Entities(Database.shared(), Application.class);

    final String slug =
            "s" + UUID.randomUUID().toString().replaceAll("[^2-9a-f]", "").substring(0, 12);
    final String address = slug + "@riverton.example";
    private final Wiring wiring;

    Applicants() {
        OneThread transactions = new OneThread(Database.shared());
        wiring = new Wiring(Map.of(
                        "lantern.public.scheme",
                        "http",
                        "lantern.public.domain",
                        "lantern.test",
                        "lantern.public.port",
                        80))
                .with(EntityManager.class, ENTITIES.manager())
                .with(ApplicationStore.class, new AtOnce(slug))
                .with(AgencyConnection.class, transactions.agencyConnection())
                .with(PlatformConnection.class, transactions.platformConnection())
                .with(Event.class, new Events(event -> {}));
    }

    SignupDesk desk() {
        return bean(SignupDesk.class);
    }

    <T> T bean(Class<T> type) {
        return wiring.get(type);
    }

    void answer(SignupLink link, Question question, String value) {
        assertThat(desk().answer(link, question, Map.of(question.fields().getFirst(), value), "en"))
                .isInstanceOf(AnswerResult.Kept.class);
    }

    /** The administrator's address, typed and confirmed. */
    void confirm(SignupLink link) {
        answer(link, Question.EMAIL, address);
        desk().sendCode(link);
        assertThat(desk().confirm(link, code())).isInstanceOf(CodeCheck.Confirmed.class);
    }

    void fill(SignupLink link) {
        answer(link, Question.NAME, "Riverton Police");
        answer(link, Question.KIND, "Municipal police");
        answer(link, Question.COUNTRY, "US");
        answer(link, Question.STATE, "PA");
        answer(link, Question.PLACE, "Riverton, Pennsylvania");
        answer(link, Question.ORI, "");
        answer(link, Question.POPULATION, "12500");
        answer(link, Question.AREA, "geojson");
        answer(link, Question.AREA_GEOJSON, SQUARE);
        answer(link, Question.AREA_MAP, "yes");
        answer(link, Question.TIME_ZONE, "America/New_York");
        answer(link, Question.LANGUAGES, "en,es");
        answer(link, Question.ADDRESS, slug);
        answer(link, Question.ADMINISTRATOR, "Ada Chief");
        confirm(link);
        ServiceTerms terms = ServiceTerms.CURRENT;
        assertThat(desk().answer(
                                link,
                                Question.TERMS,
                                Map.of("terms", terms.version(), "termsHash", terms.sha256()),
                                "en"))
                .isInstanceOf(AnswerResult.Kept.class);
    }

    /** The newest code mailed. */
    String code() {
        return letters().reversed().stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** Oldest first: subject and text. */
    List<String> letters() {
        return list(
                "select subject || ' ' || body from lantern.platform_mail where recipient = ? order by id", address);
    }

    int applications() {
        return list("select id::text from lantern.application where slug = ?", slug)
                .size();
    }

    String told(String sql, SignupLink link) {
        return list(sql, link.hash()).getFirst();
    }

    void change(String sql, SignupLink link) {
        try (Connection superuser = Database.shared().superuser()) {
            assertThat(Statements.update(superuser, sql, link.hash())).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(String sql, Object parameter) {
        try (Connection superuser = Database.shared().superuser()) {
            return Statements.list(superuser, row -> row.getString(1), sql, parameter);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Applications that are committed as soon as they are added: here SQL and JPA have no transaction in common. */
    private static final class AtOnce extends ApplicationStore {
        @Override
        public long lately(String administratorEmail) {
            return 0;
        }

        private final String slug;

        AtOnce(String slug) {
            this.slug = slug;
        }

        @Override
        public void add(Application application) {
            ENTITIES.transaction(() -> {
                ENTITIES.manager().persist(application);
                return application;
            });
        }

        @Override
        public boolean isTaken(String wanted) {
            return wanted.equals(slug)
                    && !list("select 1::text from lantern.application where slug = ?", wanted)
                            .isEmpty();
        }
    }
}
