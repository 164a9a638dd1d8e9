/**
 * The residents' door: portals, the public and staff API, and the platform's own pages. A request is assigned to one
 * host before anything else looks at it; see {@code org.lantern.web.edge}.
 */
@NullMarked
package org.lantern.web;

import org.jspecify.annotations.NullMarked;
