/**
 * The agency console: by capability, each with its views package-private and one public navigation.
 *
 * <ul>
 *   <li>R1 A session works for one agency at a time; who belongs to two chooses, and can change without a new log-in.
 *   <li>R2 Who belongs to no agency is told so, and what to do.
 *   <li>R3 The navigation shows what the person's roles open; the desks behind decide again.
 *   <li>R4 The address of a page holds what is selected on it, so that it can be passed on and gone back to.
 *   <li>R5 What a person typed is not lost by a refusal.
 *   <li>R6 Of a file that is too large no more is kept in memory than shows that it is, whatever the browser was told.
 *   <li>R7 When the trail is read, it says in words who did what to what, and never takes the vendor or a stranger for a
 *       colleague.
 *   <li>R8 Who goes back to an older version is told first that it takes the place of the draft.
 *   <li>R9 While the agency is suspended, each request is answered with a page that says so, why and whom to ask; who
 *       belongs to another agency too can go there.
 *   <li>R10 An agency's entrance ({@code /a/slug}) leads to log-in pages with its name, in its language, and from there to
 *       work for it; who is no member of it is told no more there than at any other agency's.
 *   <li>R11 A person sees where they are logged in and ends that here; what is over is refused with its next request, also
 *       while the identity provider does not answer.
 * </ul>
 */
@NullMarked
package org.lantern.console;

import org.jspecify.annotations.NullMarked;
