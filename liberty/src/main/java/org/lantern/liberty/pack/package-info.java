/**
 * One archive with which Lantern runs elsewhere.
 *
 * <ul>
 *   <li>R1 Who has the archive and a JDK of at least 21 needs nothing else: no Maven, no Node, no network. It brings the
 *       start script, the launcher and its libraries (with migrations and realm steps), the EAR, the servers of this release – of
 *       Liberty the features that are used –,
 *       the documents an operator reads, a bill of materials (CycloneDX), a unit for systemd and a Containerfile.
 *   <li>R2 Made twice of the same source it is the same, bit for bit: entries in the order of their names, with the release's
 *       own time, nobody's user and one of two modes.
 *   <li>R3 {@code SHA256SUMS} in it names every other file with its SHA-256, as {@code sha256sum --check} reads it; beside the
 *       archive stands its own sum.
 *   <li>R4 What cannot be written whole is not written: the archive appears under its name when it is complete. One that is
 *       there already is not overwritten.
 * </ul>
 *
 * Out of scope: signing it, and handing it out.
 */
@NullMarked
package org.lantern.liberty.pack;

import org.jspecify.annotations.NullMarked;
