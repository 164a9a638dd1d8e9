/** What may be public: the platform's floor, mixed categories, the verdict on a category. No database, no clock. */
@NullMarked
package org.lantern.crimemap.internal.rules;

import org.jspecify.annotations.NullMarked;
