/**
 * The demo profile's content: two agencies taken in, staffed, branded and with records on their maps.
 *
 * <p>The seed is a client like any other. It uses the HTTP API with tokens of real log-ins, reads the invitations from
 * the caught mail and follows their links. The one thing it does that only the demo profile may is to give the invited
 * accounts their passwords through Keycloak's administration interface.
 *
 * <ul>
 *   <li>R1 When the seed has run, each city of {@link org.lantern.liberty.demo.city} is an agency with one person for every
 *       role and a second administrator, a published portal design with its emblem, a year of imported records and published
 *       map rules; and it is live, by its administrator's act, with the checklist done and verified by the vendor.
 *   <li>R2 Each step looks first whether it is done. A run after a crash goes on where the last one ended; a run when
 *       all is done changes nothing.
 *   <li>R3 What somebody changed by hand since is left as it is: a design or rules published by anyone stay.
 * </ul>
 */
@NullMarked
package org.lantern.liberty.demo;

import org.jspecify.annotations.NullMarked;
