package org.lantern.web.api.people;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.web.api.PlainText;

/**
 * A program to be let in.
 *
 * @param name 1 to 80 characters, the agency's own among its API clients
 * @param roles as in members, without agency-administrator
 */
@Schema(requiredProperties = {"name", "roles"})
public record ApiClientBody(@Nullable String name, @Nullable Set<String> roles) {

    String nameText() {
        String text = PlainText.stripped(name);
        if (!PlainText.isLine(text)) {
            throw PlainText.wrong("/name", "Remove line breaks and other control characters.");
        }
        return text;
    }
}
