package org.lantern.web.intake;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** Counts what strangers hand in (R1, R2). */
@ApplicationScoped
public class IntakeLimit {
    /** Each answer leads to a page, and people look back. */
    private static final int LOOKS_A_STEP = 3;

    private Allowance perAddress;
    private Allowance perHost;
    private Allowance stepsPerAddress;
    private Allowance stepsPerHost;
    private Allowance looksPerAddress;
    private Allowance looksPerHost;
    private Allowance codesPerMailbox;
    private Allowance answersPerApplication;

    @SuppressWarnings("NullAway.Init")
    protected IntakeLimit() {}

    @Inject
    IntakeLimit(IntakeSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    IntakeLimit(IntakeSettings settings, TimeMeter clock) {
        this.perAddress = new Allowance(settings.perAddress(), settings.window(), clock);
        this.perHost = new Allowance(settings.perHost(), settings.window(), clock);
        this.stepsPerAddress = new Allowance(settings.stepsPerAddress(), settings.window(), clock);
        this.stepsPerHost = new Allowance(10 * settings.stepsPerAddress(), settings.window(), clock);
        int looks = LOOKS_A_STEP * settings.stepsPerAddress();
        this.looksPerAddress = new Allowance(looks, settings.window(), clock);
        this.looksPerHost = new Allowance(10 * looks, settings.window(), clock);
        this.codesPerMailbox = new Allowance(settings.codesPerMailbox(), settings.window(), clock);
        this.answersPerApplication = new Allowance(settings.perAddress(), settings.window(), clock);
    }

    /** The problem to answer with, whose {@code Retry-After} is set already; empty when the request may be read. */
    public Optional<Problem> refusal(HttpServletRequest request, HttpServletResponse response) {
        return refusal(request, response, perAddress, perHost);
    }

    /** As {@link #refusal}, for one answer of a form with many pages (R4). */
    public Optional<Problem> stepRefusal(HttpServletRequest request, HttpServletResponse response) {
        return refusal(request, response, stepsPerAddress, stepsPerHost);
    }

    /** As {@link #refusal}, for a page of such a form, or anything else that is drawn or looked up for a stranger (R4). */
    public Optional<Problem> lookRefusal(HttpServletRequest request, HttpServletResponse response) {
        return refusal(request, response, looksPerAddress, looksPerHost);
    }

    /** As {@link #refusal}, for a code to be mailed to this e-mail address, whoever asks for it (R5). */
    public Optional<Problem> codeRefusal(String mailbox, HttpServletResponse response) {
        return told(codesPerMailbox.take(mailbox.toLowerCase(Locale.ROOT)), response);
    }

    /** The code that {@link #codeRefusal} let through was not sent. */
    public void codeNotSent(String mailbox) {
        codesPerMailbox.giveBack(mailbox.toLowerCase(Locale.ROOT));
    }

    /** As {@link #refusal}, for an applicant's answer: strangers have no part in this count (R7). */
    public Optional<Problem> answerRefusal(UUID application, HttpServletRequest request, HttpServletResponse response) {
        Duration wait = stepsPerAddress.take(ClientAddress.sender(request.getRemoteAddr()));
        return told(wait.isZero() ? answersPerApplication.take(application.toString()) : wait, response);
    }

    private static Optional<Problem> refusal(
            HttpServletRequest request, HttpServletResponse response, Allowance address, Allowance host) {
        Duration wait = address.take(ClientAddress.sender(request.getRemoteAddr()));
        if (wait.isZero()) {
            wait = host.take(request.getServerName().toLowerCase(Locale.ROOT));
        }
        return told(wait, response);
    }

    private static Optional<Problem> told(Duration wait, HttpServletResponse response) {
        if (wait.isZero()) {
            return Optional.empty();
        }
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        response.setHeader("Retry-After", Long.toString(seconds));
        return Optional.of(Problem.of(
                ProblemCode.TOO_MANY, "Nothing was taken in. Send it again in %d seconds.".formatted(seconds)));
    }
}
