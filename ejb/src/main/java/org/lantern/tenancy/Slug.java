package org.lantern.tenancy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first label of an agency's portal host: 2 to 40 characters of a–z, 0–9 and inner hyphens (a host label by RFC
 * 1123, section 2.1), and none of the reserved ones.
 */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}[a-z0-9]");
    private static final Set<String> RESERVED = Set.of(
            "console",
            "vendor",
            "id",
            "mail",
            "api",
            "www",
            "files",
            "admin",
            "status",
            "help",
            "support",
            "localhost",
            "lantern");

    /** Why a text cannot be a slug. */
    public enum Flaw {
        SHAPE,
        RESERVED
    }

    public Slug {
        if (flawOf(value).isPresent()) {
            throw new IllegalArgumentException("not a slug");
        }
    }

    /** Empty if {@code text} may be a slug; whether it is still free is for the fleet to say. */
    public static Optional<Flaw> flawOf(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of(Flaw.SHAPE);
        }
        return isReserved(text) ? Optional.of(Flaw.RESERVED) : Optional.empty();
    }

    /** Reserved labels never lead to an agency; {@code xn--…} could imitate one, {@code tips-…} is kept for tips. */
    public static boolean isReserved(String label) {
        return RESERVED.contains(label) || label.startsWith("tips-") || label.startsWith("xn--");
    }

    @Override
    public String toString() {
        return value;
    }
}
