/** An agency's people, invitations and audit trail over the API. */
@NullMarked
package org.lantern.web.api.people;

import org.jspecify.annotations.NullMarked;
