/** Filling in an application in Chromium, as an applicant does. */
@NullMarked
package org.lantern.liberty.signup;

import org.jspecify.annotations.NullMarked;
