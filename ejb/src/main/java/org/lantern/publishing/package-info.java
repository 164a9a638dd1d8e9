/**
 * Draft, publish, versions, roll back: the one mechanism for everything an agency configures. Level 4. It knows no
 * content; a capability brings a {@link org.lantern.publishing.Kind} and its own desk, which checks roles and content.
 *
 * <ul>
 *   <li>R1 When a draft is saved over a revision that is no longer the newest, or over one that never was, the save is refused
 *       and nothing of either side is lost.
 *   <li>R2 When a draft is published, an immutable version with the next number, its author and a note exists, and it is
 *       live.
 *   <li>R3 When an agency rolls back, the older version's content is published anew under the next number; history only
 *       grows.
 *   <li>R4 When something is published, {@link org.lantern.publishing.Published} is fired in the transaction, an audit
 *       row is written, and after commit every node is told by the agency's clock.
 *   <li>R5 When nothing was published yet, there is no live version: the capability's provisioning step publishes the
 *       first one.
 * </ul>
 */
@NullMarked
package org.lantern.publishing;

import org.jspecify.annotations.NullMarked;
