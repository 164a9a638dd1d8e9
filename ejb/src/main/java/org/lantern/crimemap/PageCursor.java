package org.lantern.crimemap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where the next page of incidents goes on: after this one, newest first. Opaque outside. */
public record PageCursor(LocalDate occurredOn, UUID id) {
    /** Reads what {@link #text()} wrote; empty for anything else. */
    public static Optional<PageCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            return bar < 0
                    ? Optional.empty()
                    : Optional.of(new PageCursor(
                            LocalDate.parse(plain.substring(0, bar)), UUID.fromString(plain.substring(bar + 1))));
        } catch (IllegalArgumentException | DateTimeParseException forged) {
            return Optional.empty();
        }
    }

    public String text() {
        String plain = occurredOn + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
