package org.lantern.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.lantern.authority.Actors;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.SqlWork;

/** Does work once per key, in one transaction with the work (R1 to R4): for the current agency, or for the platform. */
@ApplicationScoped
public class OnceOnly {

    @Inject
    private AgencyConnection agency;

    @Inject
    private PlatformConnection platform;

    /**
     * @param key the caller's own, any text
     * @param request everything that makes two requests the same
     * @param work joins this transaction and returns its answer
     */
    @Transactional(rollbackOn = Exception.class)
    public OnceResult call(String key, String request, Callable<String> work) throws Exception {
        OnceKey once = OnceKey.of(Actors.current(), key, request);
        OnceAnswers answers = answers();
        if (on(c -> answers.claim(c, once.id(), once.request()))) {
            String answer = work.call();
            on(c -> answers.keep(c, once.id(), answer));
            return new OnceResult.Answered(answer);
        }
        OnceAnswers.Kept kept = on(c -> answers.kept(c, once.id()));
        return kept.request().equals(once.request())
                ? new OnceResult.Answered(kept.answer())
                : new OnceResult.OtherRequest();
    }

    private static OnceAnswers answers() {
        return CurrentAgency.peek().isPresent() ? OnceAnswers.OF_AGENCY : OnceAnswers.OF_PLATFORM;
    }

    private <T> T on(SqlWork<T> work) {
        return CurrentAgency.peek().isPresent() ? agency.call(work) : platform.call(work);
    }
}
