/**
 * Every setting of an installation, in one catalogue, and the values it has here.
 *
 * <ul>
 *   <li>R1 What the start script, the launcher, the server or the application reads stands in the catalogue with its name, what it is
 *       measured in, its default and its meaning; what is read nowhere does not. docs/settings.md is written from it.
 *   <li>R2 A setting {@code lantern.public.domain} is given as {@code LANTERN_PUBLIC_DOMAIN}: in the environment, or as a line of the
 *       file that {@code LANTERN_SETTINGS} names, which is of the form that systemd reads. The environment counts first.
 *   <li>R3 A secret is never a setting: it is a file of its own, which nobody but its owner may read.
 *   <li>R4 There are two profiles. The demo needs no setting at all; production has no default for what only its operator can
 *       know, and nothing in it is a demonstration.
 * </ul>
 */
@NullMarked
package org.lantern.liberty.settings;

import org.jspecify.annotations.NullMarked;
