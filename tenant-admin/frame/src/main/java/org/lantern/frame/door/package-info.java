/**
 * The door of a console: who comes in, for how long, and how they leave.
 *
 * <ul>
 *   <li>R1 Nobody sees a screen without a log-in at this console's own realm and client.
 *   <li>R2 A log-in made for the other console is refused (403), its session ended and its cookie expired, although the
 *       server they share would accept it.
 *   <li>R3 A session ends after 30 minutes without an act of a person. An open tab's heartbeat or poll is not one, nor what
 *       the tab calls in answer to what a poll brought, nor coming back to where the log-in ended, nor anything asked at
 *       an address that is open to everybody; what has run out nothing revives.
 *   <li>R4 A session ends 12 hours after the log-in, whatever happens in it.
 *   <li>R5 After the log-in the person stands where the link pointed, on this host only.
 *   <li>R6 Leaving ends the session here and at the identity provider.
 *   <li>R7 What a person may do is asked anew for every request, so that a removal takes effect with the next one:
 *       of our own table at the agencies' console, of the vendor's realm (at most five seconds ago) at the vendor's.
 *   <li>R8 A log-in or address that is not answered here says so in words and offers the next step.
 *   <li>R9 Who has not signed in keeps nothing in this server's memory: where they wanted to go waits in their browser,
 *       and a session made for any other reason ends after five minutes.
 *   <li>R10 A body of many parts is refused (415): nothing here sends one, and it would be stored before it is measured.
 *   <li>R11 When the room behind the door is closed, who comes in is told why and can leave; open pages load themselves
 *       anew to find that out, and the log-in holds until the room is open again.
 *   <li>R12 An address that a console declares to answer strangers answers without a log-in; no other does.
 *   <li>R13 When a log-in has run out or was ended at another place, the person is told so and comes back, by a new log-in, to
 *       where they were.
 * </ul>
 */
@NullMarked
package org.lantern.frame.door;

import org.jspecify.annotations.NullMarked;
