package org.lantern.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as people write it: the dot-atom form of RFC 5322, section 3.4.1, at a host name with a dot; at
 * most 254 characters (RFC 5321, section 4.5.3.1.3, less the brackets). Kept in lower case, so that one person is one
 * address.
 */
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Empty if {@code text}, stripped and in lower case, is not an address. */
    public static Optional<EmailAddress> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST && SHAPE.matcher(plain).matches()
                ? Optional.of(new EmailAddress(plain))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
