/**
 * Who acts, and what a desk needs. Level 2, above tenancy: it knows the words (roles, actor, needs) and the one
 * mechanism; the table behind the words is {@code membership}'s, which contributes a {@link
 * org.lantern.authority.RoleSource}.
 *
 * <ul>
 *   <li>R1 When a desk's method is called without an actor, it is refused.
 *   <li>R2 When a method of a desk says neither which roles it needs nor that it is open, it is refused for everybody.
 *   <li>R3 When a method needs roles, they are read anew in the call's transaction, so that a removal counts from the
 *       next call on, whatever a session or token still says.
 *   <li>R4 When an actor is bound, the agency is bound with it: person and agency agree by construction.
 *   <li>R5 When an edge asks for a method's roles before it reads a request, the answer is the one the desk would give.
 *   <li>R6 When an act is dangerous ({@link org.lantern.authority.DangerousAct}), a role alone does not do: the desk asks
 *       {@link org.lantern.authority.StepUp}, which {@code stepup} implements, for a confirmation of exactly this act.
 * </ul>
 */
@NullMarked
package org.lantern.authority;

import org.jspecify.annotations.NullMarked;
