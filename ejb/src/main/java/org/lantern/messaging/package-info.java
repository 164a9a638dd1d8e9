/**
 * Telling people things. Level 5. So far: mail; in an agency's name through its outbox, and in the platform's own name to
 * people who belong to no agency yet.
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
 *   <li>R7 When a mail to somebody of no agency is asked for, the same holds: written in the transaction, sent after its
 *       commit at least once, with its row as Message-ID, its address and text forgotten once it is sent; when the
 *       transaction rolls back, never. A node that dies loses the letter to another when its lease has run out, on the
 *       database's clock.
 *   <li>R8 When such a mail cannot be handed over, it waits twice as long each time, ten minutes at most, and is given up
 *       and forgotten when it is no longer of use: a code after minutes, everything else after two days.
 *   <li>R9 When the trail has a signed head that an agency wants mailed, those who are its auditors then get it, in
 *       English and Spanish, with the way to verify with it.
 *   <li>R10 When a colleague is asked in, the mail is in each of the agency's languages that mails are written in (English,
 *       Spanish), the main one first, each with the link to the page in that language.
 *   <li>R11 When a mail leaves for another machine, it goes by TLS, and is signed by the sender's domain (DKIM, RFC 6376) unless a
 *       relay signs: {@code lantern.mail.security}, {@code lantern.mail.dkim.signer}.
 *   <li>R12 When a mail comes again and again, its header {@code List-Unsubscribe} names the page that ends it (RFC 2369). Today that is
 *       the signed head alone (R9), which a setting of the agency stops for all its auditors, and so by nobody's one click ({@code
 *       List-Unsubscribe-Post}, RFC 8058). All other mails follow from somebody's act and have no such header.
 * </ul>
 *
 * Out of scope here: templates an agency edits, other channels, subscriptions.
 */
@NullMarked
package org.lantern.messaging;

import org.jspecify.annotations.NullMarked;
