/**
 * Telling people things. Level 5. So far: mail, in the agency's name, through the outbox.
 *
 * <ul>
 *   <li>R1 When a mail is asked for, it is sent after the transaction commits, at least once, with the outbox row as its
 *       Message-ID, so that a repetition can be recognised.
 *   <li>R2 When a mail is sent for an agency, its sender's name, its words and its links are that agency's.
 *   <li>R3 When a mail has been sent, its text is forgotten here.
 *   <li>R4 When a mail cannot be handed over, it is tried again for two days, as long as an invitation works. What is
 *       written down of the failure is its kind and the server's reply code (RFC 5321, section 4.2; RFC 3463): a refusal's
 *       words quote addresses.
 * </ul>
 *
 * Out of scope here: templates an agency edits, other channels, subscriptions.
 */
@NullMarked
package org.lantern.messaging;

import org.jspecify.annotations.NullMarked;
