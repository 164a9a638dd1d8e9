package org.lantern.console.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;

/** R1 and R2 of the console. */
class AgencyChoiceTest {
    private static final Agency RIVERTON = agency(1, "riverton");
    private static final Agency LAKEMONT = agency(2, "lakemont");

    private final Map<String, Object> kept = new HashMap<>();
    private final HttpSession session = session(kept);

    @Test
    void the_only_agency_needs_no_choice() {
        assertThat(AgencyChoice.among(List.of(RIVERTON), session)).contains(RIVERTON);
    }

    @Test
    void of_two_none_is_taken_for_the_person() {
        assertThat(AgencyChoice.among(List.of(RIVERTON, LAKEMONT), session)).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void the_chosen_one_holds_until_another_is_chosen() {
        AgencyChoice.choose(LAKEMONT.id(), session);
        assertThat(AgencyChoice.among(List.of(RIVERTON, LAKEMONT), session)).contains(LAKEMONT);

        AgencyChoice.choose(RIVERTON.id(), session);
        assertThat(AgencyChoice.among(List.of(RIVERTON, LAKEMONT), session)).contains(RIVERTON);
    }

    @Test
    void who_forgets_the_choice_chooses_anew() {
        AgencyChoice.choose(LAKEMONT.id(), session);
        AgencyChoice.forget(session);

        assertThat(AgencyChoice.among(List.of(RIVERTON, LAKEMONT), session)).isEmpty();
    }

    @Test
    void a_choice_of_an_agency_one_does_not_belong_to_opens_nothing() {
        AgencyChoice.choose(LAKEMONT.id(), session);

        assertThat(AgencyChoice.among(List.of(RIVERTON), session)).isEmpty();
    }

    @Test
    void who_was_removed_from_the_chosen_one_is_not_put_into_another() {
        AgencyChoice.among(List.of(RIVERTON), session);

        assertThat(AgencyChoice.among(List.of(LAKEMONT), session)).isEmpty();
        assertThat(AgencyChoice.among(List.of(), session)).isEmpty();
    }

    static Agency agency(long number, String slug) {
        return new Agency(
                new AgencyId(new UUID(0, number)),
                new Slug(slug),
                slug,
                "police",
                slug,
                ZoneOffset.UTC,
                AgencyState.LIVE);
    }

    /** What a choice asks of a session, and nothing else. */
    static HttpSession session(Map<String, Object> attributes) {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, call, arguments) -> switch (call.getName()) {
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "removeAttribute" -> attributes.remove((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(call.getName());
                });
    }
}
