package org.lantern.membership;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The last member of a page: where the next one begins, also if that member has gone in the meantime (R18). */
public record MemberCursor(String name, UUID id) {

    public static MemberCursor of(Member last) {
        return new MemberCursor(last.name(), last.id());
    }

    /** For a client to hand back. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + name).getBytes(UTF_8));
    }

    /** Empty if {@link #text} did not write this. */
    public static Optional<MemberCursor> parse(String text) {
        try {
            String whole = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            int end = new UUID(0, 0).toString().length();
            return whole.length() < end
                    ? Optional.empty()
                    : Optional.of(new MemberCursor(whole.substring(end), UUID.fromString(whole.substring(0, end))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
