package org.lantern.egress;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.egress.internal.Conversation;
import org.lantern.egress.internal.Destination;
import org.lantern.egress.internal.Exceptions;

/** Asks servers that somebody else named. */
@ApplicationScoped
public class Egress {

    @Inject
    @ConfigProperty(name = "lantern.egress.exceptions")
    private Optional<List<String>> exceptions;

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

    private Fetched ask(String address, Optional<String> form) {
        return destination(address)
                .map(destination -> Conversation.hold(destination, form))
                .orElseGet(() -> new Fetched.Nothing(Fetched.Why.ADDRESS_NOT_ALLOWED));
    }

    private Optional<Destination> destination(String address) {
        try {
            return Destination.of(new URI(address), new Exceptions(exceptions.orElse(List.of())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
