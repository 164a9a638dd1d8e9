/** Keeping drafts, codes and their mails. */
@NullMarked
package org.lantern.signup.internal;

import org.jspecify.annotations.NullMarked;
