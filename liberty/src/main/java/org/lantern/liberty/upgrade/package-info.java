/**
 * From one release to the next, while people go on using it.
 *
 * <ul>
 *   <li>R1 Releases are numbered ({@code major.minor.patch}). What a landed migration says never changes again.
 *   <li>R2 Expand and contract: the schema says which is the oldest release that still runs on it. A release starts on the schema of a
 *       later one as long as it is not older than that; otherwise it refuses and leaves everything alone.
 *   <li>R3 The plan says beforehand what will happen: each migration with the tables it touches, their rows and size and how long that
 *       should take, each realm step, and that the server starts anew. Planning writes nothing.
 *   <li>R4 It begins only if nothing speaks against it: room on the disk, a backup of the last 24 hours, no transaction that has been
 *       open for minutes, no landed migration altered, no other upgrade at work. Everything that does is told at once.
 *   <li>R5 Each step is written down when it begins and when it ends. {@code --stop} ends it before the next step. So does the error
 *       budget: when the server that people use answers one look in a hundred wrongly, and three at least.
 *   <li>R6 Killed at any step, it goes on where it was: a migration is one transaction, a realm step is remembered by its realm.
 *   <li>R7 A migration waits ten seconds for a lock, three times; then it gives up and people behind it go on.
 *   <li>R8 What was done can be read: from which release to which, each step, how long, how it ended.
 * </ul>
 *
 * ADR 24.
 */
@NullMarked
package org.lantern.liberty.upgrade;

import org.jspecify.annotations.NullMarked;
