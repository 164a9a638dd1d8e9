package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** All classes that capabilities have contributed. */
@ApplicationScoped
public class RecordClasses {

    @Inject
    @Any
    private Instance<RecordKeeper> keepers;

    /** An agency's, those that go by a clock first, by title. */
    public List<RecordClass> ofAgency() {
        return sorted(entry -> !(entry.keeping() instanceof Keeping.ByPlatform));
    }

    /** Those of people who belong to no agency, or to several. */
    public List<RecordClass> ofPlatform() {
        return sorted(entry -> entry.keeping() instanceof Keeping.ByPlatform);
    }

    public Optional<RecordClass> find(String name) {
        return ofAgency().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    public boolean canBeHeld(String name) {
        return find(name)
                .map(RecordClass::keeping)
                .filter(Keeping.ForPeriod.class::isInstance)
                .isPresent();
    }

    /** How one record of the class is named by a person. */
    public Optional<String> object(String name) {
        return find(name)
                .flatMap(RecordClasses::erasing)
                .flatMap(Erasing::object)
                .map(Erasing.HeldObject::word);
    }

    static Optional<Erasing> erasing(RecordClass entry) {
        return switch (entry.keeping()) {
            case Keeping.WhileHere here -> Optional.empty();
            case Keeping.ForPeriod chosen -> Optional.of(chosen.erasing());
            case Keeping.ByPlatform fixed -> Optional.of(fixed.erasing());
        };
    }

    private List<RecordClass> sorted(java.util.function.Predicate<RecordClass> which) {
        return keepers.stream()
                .flatMap(keeper -> keeper.recordClasses().stream())
                .filter(which)
                .sorted(Comparator.comparing(
                                (RecordClass entry) -> erasing(entry).isEmpty())
                        .thenComparing(RecordClass::title))
                .toList();
    }
}
