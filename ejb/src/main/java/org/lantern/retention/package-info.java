/**
 * How long an agency's records are kept, what is held back, and the daily run that lets the rest go. Level 5. It knows
 * classes of records ({@code keeping}), never what is in them.
 *
 * <ul>
 *   <li>R1 When a record's time is over by the agency's live schedule, the next daily run erases it as its class says, in
 *       batches; when it is not, nothing of it goes.
 *   <li>R2 When an agency is born, a schedule with every class's default is published; when it has none that names a class
 *       that was kept for good before, nothing of that class goes.
 *   <li>R3 When a schedule is outside a class's bounds, or names a class that is fixed or unknown, it is not published, and
 *       each wrong field is named with the reason.
 *   <li>R4 When a legal hold stands over a record, its class or its agency, the record is not erased, whatever the schedule
 *       says; the forecast counts it as held.
 *   <li>R5 When a hold is placed or released, who did it, its number and the reason stand in the trail. Releasing takes a
 *       confirmation by a log-in made for it; a released hold is kept.
 *   <li>R6 When somebody asks what goes, they are told by class: how many there are, the oldest, how many go with the next run
 *       and within 1 to 365 days, how many are held. Asking erases nothing.
 *   <li>R7 When a class lost records in a run, that is one entry in the trail with their number; when it lost none, there is no
 *       entry. A crash between batches loses no count.
 *   <li>R8 When it is three in the morning at an agency, by the database's clock, its run is due, on one node at a time; a
 *       run whose node died is taken up. An agency that is suspended or leaves waits.
 *   <li>R9 When the time of what applicants left is over, the same run erases it by periods that the platform fixes; the
 *       vendor's operators see the same forecast of it, and what went.
 * </ul>
 *
 * Out of scope: an agency that leaves for good; copies in backups, which go with the backups.
 */
@NullMarked
package org.lantern.retention;

import org.jspecify.annotations.NullMarked;
