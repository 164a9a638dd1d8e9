package org.lantern.messaging;

import org.lantern.contact.EmailAddress;

/**
 * One mail to one person.
 *
 * @param text plain text (RFC 3676), UTF-8
 */
public record Mail(EmailAddress to, String subject, String text) {}
