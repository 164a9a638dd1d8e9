package org.lantern.egress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.egress.internal.Conversation;
import org.lantern.egress.internal.Deadline;
import org.lantern.egress.internal.Destination;
import org.lantern.egress.internal.Exceptions;

/** Questions to servers that somebody else named, which belong together and share the time they have (R8). */
public final class Errand {

    private final Exceptions exceptions;
    private final Deadline deadline;

    Errand(Exceptions exceptions, Deadline deadline) {
        this.exceptions = exceptions;
        this.deadline = deadline;
    }

    public Fetched get(String address) {
        return ask(address, Optional.empty());
    }

    public Fetched post(String address, Map<String, String> form) {
        return ask(
                address,
                Optional.of(form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
    }

    /** Whether a request there would be made; the name's addresses are looked up, nothing is connected to. */
    public boolean allows(String address) {
        return destination(address).filter(Destination::isReachable).isPresent();
    }

    /** The time is over: what was not learned by now says nothing of whom it was asked. */
    public boolean isOver() {
        return deadline.isOver();
    }

    private Fetched ask(String address, Optional<String> form) {
        if (deadline.isOver()) {
            return new Fetched.Nothing(Fetched.Why.TOO_MUCH);
        }
        return destination(address)
                .map(destination -> Conversation.hold(destination, form, deadline))
                .orElseGet(() -> new Fetched.Nothing(Fetched.Why.ADDRESS_NOT_ALLOWED));
    }

    private Optional<Destination> destination(String address) {
        try {
            return Destination.of(new URI(address), exceptions, deadline);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
