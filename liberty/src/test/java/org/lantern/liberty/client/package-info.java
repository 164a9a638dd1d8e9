/**
 * A program that knows of the API what its description says and nothing else: a client generated from it when the tests are
 * built ({@code org.lantern.client}, not in the repository).
 */
@NullMarked
package org.lantern.liberty.client;

import org.jspecify.annotations.NullMarked;
