/**
 * The only ways out: what Lantern asks of servers that somebody else named. Level 0. An address that a person typed could
 * make our server speak to itself, to its neighbours or to the machine's metadata service (request forgery from the
 * server); so every such request goes through here and nothing else in the house makes one.
 *
 * <ul>
 *   <li>R1 Only https to port 443 of a host with a public name; never a literal address, never a name and password in it.
 *   <li>R2 When any address of the host is not public (loopback, private, link-local, carrier-grade, multicast, reserved,
 *       documentation, or one of these mapped into IPv6), nothing is connected to.
 *   <li>R3 The connection goes to the very address that was checked; the host's certificate must fit its name. So a name
 *       that is answered differently the second time (rebinding) gains nothing.
 *   <li>R4 A redirect is not followed.
 *   <li>R5 An answer ends at 512 KiB and after 10 seconds, whichever comes first; then it is no answer. The seconds are those of
 *       the whole, from the connection on: a server that sends a byte now and then, in its handshake too, gains nothing.
 *   <li>R6 The deployment may name exceptions, origin by origin, and where each is reached; without that there is none. The
 *       demo profile names its own identity provider.
 *   <li>R7 TXT records are asked for at the configured resolvers; a question takes 5 seconds at most, and an answer that
 *       does not repeat our question is not one.
 *   <li>R8 All questions of one errand together, the look-ups of names included, take 20 seconds at most.
 *   <li>R9 Nothing is asked within a transaction: whoever's server is slow would hold a connection of the database's pool.
 * </ul>
 */
@NullMarked
package org.lantern.egress;

import org.jspecify.annotations.NullMarked;
