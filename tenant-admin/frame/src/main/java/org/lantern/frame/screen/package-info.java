/** The look both consoles share: pages, headings, empty states, notices. Accessible by itself (WCAG 2.2 AA). */
@NullMarked
package org.lantern.frame.screen;

import org.jspecify.annotations.NullMarked;
