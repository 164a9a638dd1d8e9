package org.lantern.console.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.frame.door.Admission;
import org.lantern.frame.door.ClosedPage;
import org.lantern.frame.door.Identity;
import org.lantern.membership.Member;
import org.lantern.membership.SignIn;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;

/** R1 and R3 of the console: which agency a request is for, and what is known of who came in. */
class MemberAdmissionTest {
    private static final Agency RIVERTON = AgencyChoiceTest.agency(1, "riverton");
    private static final Agency LAKEMONT = AgencyChoiceTest.agency(2, "lakemont");
    private static final Identity ANA = new Identity(
            "i", "ana", "Ana", "", List.of("riverton", "lakemont"), "log-in", Instant.EPOCH, "refresh", "token");

    private final HttpSession session = AgencyChoiceTest.session(new HashMap<>());
    private final List<AgencyId> entered = new ArrayList<>();
    private final List<AgencyId> passed = new ArrayList<>();
    private int closed;
    private boolean databaseFails;
    private final MemberAdmission admission = admission();

    @Test
    void coming_in_is_recorded_once() throws IOException, ServletException {
        choose(RIVERTON);
        knock();
        knock();
        assertThat(entered).containsExactly(RIVERTON.id());
        assertThat(passed).hasSize(2);
    }

    @Test
    void what_could_not_be_recorded_is_recorded_with_the_next_request() throws IOException, ServletException {
        choose(RIVERTON);
        databaseFails = true;
        assertThatThrownBy(this::knock).hasMessage("seeded");
        assertThat(passed).isEmpty();
        databaseFails = false;
        knock();
        assertThat(entered).containsExactly(RIVERTON.id());
        assertThat(passed).hasSize(1);
    }

    /** As after an agency was suspended: the choice is forgotten, its pages are still open in another tab. */
    @Test
    void no_page_of_the_agency_before_is_left_open_for_the_next_one() throws IOException, ServletException {
        choose(RIVERTON);
        knock();
        assertThat(closed).as("of the hall, which is of no agency").isZero();
        AgencyChoice.forget(session);
        choose(LAKEMONT);
        knock();
        assertThat(closed).isEqualTo(1);
        knock();
        assertThat(closed).isEqualTo(1);
        assertThat(entered).containsExactly(RIVERTON.id(), LAKEMONT.id());
        choose(RIVERTON);
        knock();
        assertThat(closed).isEqualTo(2);
        assertThat(entered).hasSize(3);
    }

    private void choose(Agency agency) {
        AgencyChoice.choose(agency.id(), session);
    }

    private void knock() throws IOException, ServletException {
        admission.admit(ANA, session, new Passed());
    }

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    private MemberAdmission admission() {
        var made = new MemberAdmission();
        made.signIn = new SignIn() {
            @Override
            public List<Agency> agencies() {
                return List.of(LAKEMONT, RIVERTON);
            }

            @Override
            public void entered() {
                if (databaseFails) {
                    throw new IllegalStateException("seeded");
                }
                entered.add(Actors.current().agency().orElseThrow());
            }

            @Override
            public Optional<Member> self() {
                return Optional.empty();
            }
        };
        made.agencies = new MyAgencies();
        made.agencies.signIn = made.signIn;
        made.logIns = new ConsoleLogIns() {
            @Override
            boolean holds(HttpSession asked) {
                return true;
            }
        };
        made.pages = new OpenPages() {
            @Override
            void close(HttpSession asked) {
                closed++;
            }
        };
        return made;
    }

    private final class Passed implements Admission.Passage {
        @Override
        public void as(Set<Role> roles) {
            passed.add(Actors.current().agency().orElseThrow());
        }

        @Override
        public void end() {
            throw new AssertionError();
        }

        @Override
        public void endedElsewhere() {
            throw new AssertionError();
        }

        @Override
        public boolean closed(ClosedPage why) {
            throw new AssertionError();
        }

        @Override
        public void later() {
            throw new AssertionError();
        }
    }
}
