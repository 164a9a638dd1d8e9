/**
 * A person's own log-in: where they are logged in, signing out here, there and everywhere; what they prove with who they are. Level 5: it asks membership who
 * somebody is and what the identity provider knows of them, the trail to remember, the outbox to tell the identity provider.
 * Decision: docs/adr/0016.
 *
 * <p>A log-in is one at the identity provider; everything that came of it (sessions of the console, tokens) carries its
 * {@linkplain org.lantern.login.LogInMark mark}. All times are the database's, but for when somebody authenticated, which the
 * identity provider's token says in whole seconds.
 *
 * <ul>
 *   <li>R1 When a person comes in at the console, the log-in is written down: whose, since when, browser and device in plain
 *       words. No network address, no user agent.
 *   <li>R2 When a person asks where they are logged in, they are told their own log-ins and nobody else's: what we know and what
 *       the identity provider knows, one line for each log-in, this one marked. While the identity provider does not answer,
 *       ours alone, and that it is so.
 *   <li>R3 When a person ends one of their log-ins, its sessions and tokens are refused with their next call; somebody else's
 *       log-in and one that is not there are the same: not found, and nothing is written.
 *   <li>R4 When a person signs out everywhere, every session and every token of theirs that was authenticated in that second or
 *       before is refused with its next call, at every agency, whether the identity provider answers or not. This one too.
 *   <li>R5 When a log-in was ended, the identity provider is told afterwards, until it has heard it; what the person began after
 *       the sign-out stays.
 *   <li>R6 When a log-in at the identity provider survives its end, because that could not be told yet, nobody comes in with it.
 *   <li>R7 When a person signs out, ends a log-in or signs out everywhere, that stands in the trail of the agency they do it at.
 *   <li>R8 When a program asks, it is refused: it has a secret, not a log-in.
 *   <li>R9 When a log-in is over, its row goes within twelve hours; of a sign-out who and when stays.
 *   <li>R10 When a person asks what they prove with who they are, they are told their own apps, passkeys and recovery codes, since
 *       when and how many codes are left; never what these are, and nobody else's. While the identity provider does not answer, that.
 *   <li>R11 When a person set one up or deleted one at the identity provider, that stands in the trail of the agency they came from,
 *       once, by what is there before and after.
 * </ul>
 */
@NullMarked
package org.lantern.login;

import org.jspecify.annotations.NullMarked;
