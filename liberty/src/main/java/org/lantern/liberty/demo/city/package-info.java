/**
 * Two invented cities for the demo profile: their land, streets, a year of recorded offences and their emblems.
 *
 * <p>Everything a city is stands in its plan, a JSON file beside this package; the code knows no city. Nothing is
 * stored: the same plan and the same day give the same bytes on every machine.
 *
 * <ul>
 *   <li>R1 A city is deterministic: the same plan and date give the same jurisdiction, records and emblem.
 *   <li>R2 Its districts are named, share their borders exactly, do not overlap, and together are the jurisdiction; the
 *       water is not part of it.
 *   <li>R3 Offences happen on the blocks of named streets, inside the district the record names, never in water or a park.
 *   <li>R4 Records cover the 365 days that end yesterday. A day's records depend on that day alone, so that tomorrow's
 *       file repeats today's records and adds one day.
 *   <li>R5 Hours, seasons and places follow the kind of offence: shoplifting while shops are open and where they are,
 *       drunken driving at closing time along the main roads.
 *   <li>R6 The records are as imperfect as real ones: some have no coordinate, and some that could not be geocoded carry
 *       one fall-back point, more than twenty different addresses of it.
 *   <li>R7 Each city's records system writes its own columns, category texts, number style and date style.
 *   <li>R8 Nothing in a plan belongs to anyone: telephone numbers are 555-01xx, addresses end in {@code .example}.
 * </ul>
 *
 * Out of scope: putting a city into a running Lantern ({@link org.lantern.liberty.demo}).
 */
@NullMarked
package org.lantern.liberty.demo.city;

import org.jspecify.annotations.NullMarked;
