/** Chromium as the system tests use it: watched for what must not happen, and asked whether everyone can use a page. */
@NullMarked
package org.lantern.liberty.browser;

import org.jspecify.annotations.NullMarked;
