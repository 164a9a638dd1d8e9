/**
 * The crime map: an agency's records come in, and what its published rules let through goes out, generalised.
 *
 * <p>Boundary: {@link org.lantern.crimemap.ImportDesk} takes files in, {@link org.lantern.crimemap.MapRulesDesk} decides
 * what is shown, {@link org.lantern.crimemap.PublicMap} shows it to everyone. An <em>offence record</em> is what the agency
 * holds; a <em>published incident</em> is the generalised point that the public sees.
 *
 * <p>Import
 *
 * <ul>
 *   <li>R1 When a file is handed in, its encoding (UTF-8, UTF-16, windows-1252), delimiter and columns are guessed; a mapping
 *       that a person gives wins over the guess.
 *   <li>R2 When a file is empty, no text, has a header only, more than 500 columns or a header of more than 20,000
 *       characters, or is larger than 500 MB, it is refused and nothing is kept.
 *   <li>R3 When a row cannot be used, it is rejected with the first reason that holds in {@link org.lantern.crimemap.Reason}'s
 *       order (a record number of more than 200 characters is none); the other rows still go in, and the rejected ones can be had as CSV that starts no formula.
 *   <li>R4 When at least 20 different addresses stand at one coordinate, that is a geocoder's fall-back: every row there is
 *       rejected, whether or not the point lies in the jurisdiction.
 *   <li>R5 When an import ends, read = rejected + added + changed + unchanged; kept records = published + suppressed.
 *   <li>R6 An import is one transaction: after a crash it is either done or rolled back. A dry run counts and keeps nothing.
 *   <li>R7 When an import is undone, every record stands as it did before it; an import that a later one has built on is
 *       refused until the later one is undone. Undoing never waits for an import that runs; a cancelled import is never
 *       done, and an import is done once.
 *   <li>R8 The offence record keeps what the agency gave, row and all; it never leaves the agency's side.
 *   <li>R9 An agency keeps import files up to a quota of the deployment's ({@code lantern.crime-map.import-quota-megabytes},
 *       10 GB); a file beyond it is refused. A file's bytes are cleared after 30 days, or when the agency's schedule
 *       says ({@code retention}), and where no import stands on it as soon as a later file of its name has been imported; the rows that its trial runs rejected go with them. The records, the
 *       reports, the names of the columns and what a standing import rejected stay. A run that goes on keeps its file.
 *   <li>R19 When the time of an offence record is over, it goes with its history and from the map; nothing brings it back
 *       but an import that holds it.
 *   <li>R17 When somebody is shown rows as the agency gave them, that is audited before the first row goes out: each export
 *       of rejections, and a preview once an hour per import and person.
 *   <li>R18 When each of an import's three tries has ended in a fault, or without a word because it took the server with it,
 *       the import has failed.
 * </ul>
 *
 * <p>Publication
 *
 * <ul>
 *   <li>R10 Nothing is public until live rules choose its category by name; a new agency's rules choose none.
 *   <li>R11 The platform's floor stands whatever the rules say: sexual offences, trafficking, prostitution, offences against
 *       family, children and juveniles, and suicide are never published, under their own name or a mapped one.
 *   <li>R12 A mixed category ("All Other Offenses") is published only under the name that an explicit mapping gives it.
 *   <li>R13 The projection holds cell, date, category and district as numbers and dates; it cannot hold a coordinate, an
 *       address or a record number. The public identifier is a keyed HMAC of agency and record number.
 *   <li>R14 Records become public by whole local days: those of a day together, once the day is over at the agency and the rules'
 *       delay has passed since, and then by themselves. Neither the moment nor the order in which they appear tells an hour,
 *       and a date without a time waits no less than one with.
 *   <li>R15 What is withheld is told as counts per reason for the whole map, never for a date, place or category, because a
 *       count of one would point at a person.
 *   <li>R16 The projection is rebuilt in one transaction with what changes it: rules published, import ended or undone.
 *   <li>R17 An agency may decide to publish no crime map; that is published like rules, the page says so, and it counts as a
 *       decision for going live, as do rules that show something. Rules that show nothing, as every agency is born with, do not.
 * </ul>
 *
 * Out of scope in this release: complete extracts that withdraw what they no longer contain ({@code withdrawn} is 0), records
 * held by hand ({@code held}) and small counts ({@code small-count}): their reasons are reserved in the contract.
 */
@NullMarked
package org.lantern.crimemap;

import org.jspecify.annotations.NullMarked;
