package org.lantern.authority;

import java.lang.reflect.Method;
import java.util.Locale;

/**
 * The current actor asked a desk for something their roles do not open. Fired before {@link Refused} ends the call, for who
 * keeps a record.
 *
 * @param asked the desk's method
 */
public record Refusal(Method asked) {

    /** The desk and its method, kebab-case: {@code map-rules-desk/publish}. */
    public String words() {
        return kebab(asked.getDeclaringClass().getSimpleName()) + "/" + kebab(asked.getName());
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
