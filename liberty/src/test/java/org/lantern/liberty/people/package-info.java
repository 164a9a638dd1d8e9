/** How people and agencies come in, tried by those who should not: takeovers, races, a neighbour that is down. */
@NullMarked
package org.lantern.liberty.people;

import org.jspecify.annotations.NullMarked;
