package org.lantern.console.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.frame.door.Admission;
import org.lantern.frame.door.Identity;
import org.lantern.membership.Member;
import org.lantern.membership.SignIn;
import org.lantern.tenancy.Agency;

/** Binds every request to the person as a member of the session's agency, read anew from the table of memberships. */
@ApplicationScoped
public class MemberAdmission implements Admission {
    @Inject
    SignIn signIn;

    @Inject
    MyAgencies agencies;

    @Inject
    ConsoleLogIns logIns;

    @Inject
    OpenPages pages;

    @Override
    public boolean answersStrangers(String path) {
        return path.equals(AuthorizeServlet.PATH);
    }

    @Override
    public boolean cameIn(Identity identity, HttpServletRequest request) {
        return asPerson(identity, () -> logIns.begin(identity, request));
    }

    /** Within the request of that act, so the person is bound. */
    @Override
    public void acted(Identity identity, HttpSession session) {
        logIns.acted(session);
    }

    /** Within the request that leaves, so the person is bound, and the agency they leave. */
    @Override
    public void leaves(Identity identity, HttpSession session) {
        logIns.leave(session);
    }

    @Override
    public void admit(Identity identity, HttpSession session, Passage passage) throws IOException, ServletException {
        Actor person = Actor.person(identity.issuer(), identity.subject());
        if (!as(person, () -> logIns.holds(session))) {
            passage.endedElsewhere();
            return;
        }
        List<Agency> mine = as(person, () -> agencies.of(identity));
        Optional<Agency> agency = AgencyChoice.among(mine, session);
        if (agency.isEmpty()) {
            as(person, () -> pass(passage, Set.of()));
            return;
        }
        Actor member =
                Actor.member(identity.issuer(), identity.subject(), agency.get().id());
        if (agency.get().isSuspended()) {
            boolean told = passage.closed(SuspendedPage.of(agency.get(), as(member, signIn::suspension)));
            if (told && mine.size() > 1) {
                AgencyChoice.forget(session);
            }
            return;
        }
        as(member, () -> {
            if (!AgencyChoice.hasEntered(agency.get().id(), session)) {
                enter(agency.get(), session);
            }
            return pass(passage, signIn.self().map(Member::roles).orElse(Set.of()));
        });
    }

    /** However the session came to work for another agency, no page that was made for the one before acts for this one. */
    private void enter(Agency agency, HttpSession session) {
        signIn.entered();
        if (AgencyChoice.hasEnteredAny(session)) {
            pages.close(session);
        }
        AgencyChoice.entered(agency.id(), session);
    }

    private static boolean asPerson(Identity identity, Callable<Boolean> work) {
        try {
            return Actors.call(Actor.person(identity.issuer(), identity.subject()), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Boolean pass(Passage passage, Set<Role> roles) throws IOException, ServletException {
        passage.as(roles);
        return true;
    }

    private static <T> T as(Actor actor, Callable<T> work) throws IOException, ServletException {
        try {
            return Actors.call(actor, work);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
