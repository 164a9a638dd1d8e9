/**
 * What is kept and for how long, as each capability says of its own tables. Level 0: it knows no agency and no database;
 * {@code retention} finds what is said here by CDI and does it, so that it knows no content (docs/adr/0021).
 *
 * <ul>
 *   <li>R1 When a table holds anything of an agency's, or of a person who belongs to none yet, exactly one
 *       {@link org.lantern.keeping.RecordClass} names it, or a list of exceptions does with the reason; a test reads the
 *       database's catalogue.
 *   <li>R2 When a class of records goes by a clock, it says which column counts, how long by default, within which bounds an
 *       agency may choose and why those, and what deletion means.
 *   <li>R3 When an object can be held, the class says in which words it is named.
 * </ul>
 *
 * Out of scope: what an agency has chosen, holds, the daily job ({@code retention}).
 */
@NullMarked
package org.lantern.keeping;

import org.jspecify.annotations.NullMarked;
