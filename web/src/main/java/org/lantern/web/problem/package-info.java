/**
 * What a caller is told when something does not go through: RFC 9457 problem documents with a stable code.
 *
 * <ul>
 *   <li>R1 Every problem carries {@code type}, {@code title}, {@code status}, {@code code} and {@code requestId}; its code
 *       comes from {@link org.lantern.web.problem.ProblemCode}, which docs/problems.md lists.
 *   <li>R2 A problem never carries a stack trace, a class name, or a value the caller did not send.
 *   <li>R3 Two problems of the same code and detail have equal bodies but for the request id.
 * </ul>
 */
@NullMarked
package org.lantern.web.problem;

import org.jspecify.annotations.NullMarked;
