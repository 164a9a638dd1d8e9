/**
 * Ways to reach people and places, as values that are valid once they exist. Level 0.
 *
 * <ul>
 *   <li>R1 When a text is not an address that mail can be sent to, no {@link org.lantern.contact.EmailAddress} exists.
 * </ul>
 */
@NullMarked
package org.lantern.contact;

import org.jspecify.annotations.NullMarked;
