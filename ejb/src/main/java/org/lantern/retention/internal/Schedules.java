package org.lantern.retention.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.publishing.Draft;
import org.lantern.publishing.Kind;
import org.lantern.publishing.Publishing;
import org.lantern.publishing.Version;
import org.lantern.retention.RetentionSchedule;
import org.lantern.retention.ScheduleFlaw;

/** The current agency's schedule, and what it means for a class. */
@ApplicationScoped
public class Schedules {
    public static final Kind<RetentionSchedule> KIND = new Kind<>("retention-schedule", RetentionSchedule.class);

    @Inject
    private Publishing publishing;

    @Inject
    private RecordClasses classes;

    public Optional<RetentionSchedule> live() {
        return publishing.live(KIND).map(Version::body);
    }

    public Draft<RetentionSchedule> draft() {
        return publishing.draft(KIND).orElseGet(() -> new Draft<>(standard(), 0, "Lantern", Instant.EPOCH));
    }

    /** Every class's default. */
    public RetentionSchedule standard() {
        return RetentionSchedule.of(
                chosen().collect(toMap(RecordClass::name, entry -> period(entry).standardDays())));
    }

    /** For how long this class is kept now; empty if nothing of it goes (R2). */
    public Optional<Integer> days(RecordClass entry) {
        return days(entry, live());
    }

    /** For how long under this schedule; bounds that have moved since it was published count. */
    static Optional<Integer> days(RecordClass entry, Optional<RetentionSchedule> schedule) {
        return switch (entry.keeping()) {
            case Keeping.WhileHere here -> Optional.empty();
            case Keeping.ByPlatform fixed -> Optional.of(fixed.period().standardDays());
            case Keeping.ForPeriod chosen -> days(entry.name(), chosen.period(), schedule);
        };
    }

    private static Optional<Integer> days(String name, Period period, Optional<RetentionSchedule> schedule) {
        Optional<Integer> named = schedule.map(body -> body.days().get(name))
                .map(days -> Math.clamp(days, period.floorDays(), period.ceilingDays()));
        return named.isPresent() || period.waitsForSchedule() ? named : Optional.of(period.standardDays());
    }

    public List<ScheduleFlaw> flaws(RetentionSchedule schedule) {
        return schedule.days().entrySet().stream()
                .flatMap(entry -> flaw(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** By class that can be held, how one of its records is named. */
    public Map<String, Optional<String>> holdable() {
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        classes.ofAgency().stream()
                .map(RecordClass::name)
                .filter(classes::canBeHeld)
                .forEach(name -> words.put(name, classes.object(name)));
        return words;
    }

    private Optional<ScheduleFlaw> flaw(String name, int days) {
        Optional<Period> period = classes.find(name).map(RecordClass::keeping).flatMap(Schedules::period);
        if (period.isEmpty()) {
            return Optional.of(new ScheduleFlaw(name, "unknown-class", "There is no such class that goes by a clock."));
        }
        if (period.get().isFixed()) {
            return Optional.of(new ScheduleFlaw(
                    name,
                    "fixed",
                    "The platform fixes this period. " + period.get().why()));
        }
        return period.get().allows(days)
                ? Optional.empty()
                : Optional.of(new ScheduleFlaw(
                        name,
                        "out-of-bounds",
                        "Choose %,d to %,d days. %s"
                                .formatted(
                                        period.get().floorDays(),
                                        period.get().ceilingDays(),
                                        period.get().why())));
    }

    private Stream<RecordClass> chosen() {
        return classes.ofAgency().stream()
                .filter(entry -> period(entry.keeping())
                        .filter(period -> !period.isFixed())
                        .isPresent());
    }

    private static Period period(RecordClass entry) {
        return period(entry.keeping()).orElseThrow();
    }

    private static Optional<Period> period(Keeping keeping) {
        return keeping instanceof Keeping.ForPeriod chosen ? Optional.of(chosen.period()) : Optional.empty();
    }
}
