package org.lantern.messaging;

import java.util.Optional;
import org.lantern.contact.EmailAddress;

/**
 * One mail to one person.
 *
 * @param text plain text (RFC 3676), UTF-8
 * @param stop the page on which its recipient ends it, when it is one that comes again and again (RFC 2369, section 3.2); nothing
 *     for a mail that somebody's own act has caused
 */
public record Mail(EmailAddress to, String subject, String text, Optional<String> stop) {

    public Mail(EmailAddress to, String subject, String text) {
        this(to, subject, text, Optional.empty());
    }
}
