/**
 * Places on the earth, without a database and without an agency: positions, boxes, tiles, the public map's grid and the
 * area an agency polices.
 *
 * <p>Coordinates are WGS 84, longitude before latitude, decimal degrees, as in RFC 7946 (GeoJSON).
 *
 * <ul>
 *   <li>R1 A jurisdiction is one or more polygons; anything else that is handed in is refused with a named flaw, never
 *       repaired silently.
 *   <li>R2 A ring that is not closed, crosses itself or has too few positions is refused.
 *   <li>R3 Latitude written before longitude is recognised where the coordinates allow it, and said so.
 *   <li>R4 A file that is too long, has too many positions or covers more than any police body does is refused before it
 *       costs memory.
 *   <li>R5 A feature collection keeps one named district per feature; features of one name are one district.
 *   <li>R6 The grid is fixed for the whole earth: about 200 m by 200 m anywhere, so that two agencies and two releases
 *       agree on every cell.
 *   <li>R7 An area is drawn from numbers alone, to scale and north up, and measured on a sphere.
 *   <li>R8 A circle around a place, and a county of the United States by its FIPS code, become GeoJSON that R1 to R4 accept.
 * </ul>
 *
 * Out of scope: projections other than WGS 84, streets, geocoding.
 */
@NullMarked
package org.lantern.geo;

import org.jspecify.annotations.NullMarked;
