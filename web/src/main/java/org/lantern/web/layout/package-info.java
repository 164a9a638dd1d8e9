/**
 * What every page a resident meets has in common: the frame around its content, its texts in the reader's language, and
 * the browser files it needs.
 *
 * <p>R1 A page is whole without scripts: one skip link, one main landmark, one heading of the first level, the language
 * declared, links to the same page in the other languages. R2 Every text comes from a bundle that exists in English and
 * Spanish with the same keys. R3 A browser file is answered from memory under a name that holds its hash, and is never
 * fetched from another origin. R4 Direction follows the language; styles use logical properties only.
 *
 * <p>Out of scope: what a page says (the packages that own it), which host is whose ({@code org.lantern.web.edge}).
 */
@NullMarked
package org.lantern.web.layout;

import org.jspecify.annotations.NullMarked;
