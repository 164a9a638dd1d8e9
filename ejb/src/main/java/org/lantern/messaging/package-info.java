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
 *   <li>R5 When an agency has not been opened yet, a mail leaves only if, at the moment of sending, its recipient is a
 *       member of this agency or holds an invitation of this agency that works; whoever posted it. A refused one is recorded
 *       in the agency's trail without the address, and not tried again.
 *   <li>R6 When an administrator asks for a test mail, it goes to their own address with a code that works for half an hour
 *       and five tries; entering it proves that this agency's mail arrives. Proved once, it stays proved.
 * </ul>
 *
 * Out of scope here: templates an agency edits, other channels, subscriptions.
 */
@NullMarked
package org.lantern.messaging;

import org.jspecify.annotations.NullMarked;
