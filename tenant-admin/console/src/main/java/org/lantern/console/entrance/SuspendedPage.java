package org.lantern.console.entrance;

import static org.lantern.frame.screen.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.frame.door.ClosedPage;
import org.lantern.frame.screen.Moments;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.Suspension;

/** Tells an agency's own people that it is suspended, since when and why, and whom to ask (R9). */
final class SuspendedPage {
    private SuspendedPage() {}

    /** @param suspension empty for who is no longer a member, and in the moment in which it ends */
    static ClosedPage of(Agency agency, Optional<Suspension> suspension) {
        List<String> words = Stream.of(
                        suspension.stream()
                                .flatMap(given -> Stream.concat(
                                        Stream.of(text(
                                                "suspended.since", Moments.dateTime(given.since(), agency.timeZone()))),
                                        given.reason().lines().filter(line -> !line.isBlank()))),
                        Stream.of(text("suspended.words"), text("suspended.ask")))
                .flatMap(part -> part)
                .toList();
        return new ClosedPage(
                text("suspended.title", agency.name()), words, text("suspended.again"), text("person.leave"));
    }
}
