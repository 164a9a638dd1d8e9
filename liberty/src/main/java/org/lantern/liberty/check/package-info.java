/**
 * What keeps an installation from being started for people, all of it at once.
 *
 * <ul>
 *   <li>R1 In production nothing is started, migrated or changed before everything that can be looked at has been; what is wrong is
 *       told in one list, each with what to do about it, and the verb ends with 3.
 *   <li>R2 Refused are: a setting that is missing, misspelt or not of its kind; a secret that is missing, the demo's, weak, or
 *       readable by others than its owner; portals and consoles under one registrable domain; an identity provider without TLS, or one that
 *       says it is another; mail without a sender or in clear; a database that forgets what it has confirmed ({@code fsync}, {@code
 *       full_page_writes}, {@code synchronous_commit}), or that lets the application's role own, bypass or become what would.
 *   <li>R3 What cannot be reached is told as such, and hides nothing of the rest.
 *   <li>R4 No secret is quoted.
 * </ul>
 */
@NullMarked
package org.lantern.liberty.check;

import org.jspecify.annotations.NullMarked;
