/**
 * The first thing a request meets: which door its host names, and what every answer carries.
 *
 * <ul>
 *   <li>R1 A request is assigned to exactly one door: the platform, one agency's portal, the host of a suspended agency, that
 *       of one in trial,
 *       the caught mail (demo profile), the management port, or nowhere.
 *   <li>R2 Exactly one {@code Host} header counts, in any letter case; it must be a plain name, with the public port or
 *       none, and equal what the server understood (so an absolute request target or a spoofing header is refused).
 *   <li>R3 Reserved names, unknown names, trailing dots and addresses are answered 421 on a page that names nobody.
 *   <li>R4 No header but {@code Host} decides a door: forwarded headers are not read.
 *   <li>R5 Every answer carries a fresh request id and the security headers; a request id sent by the caller is ignored.
 *   <li>R6 The access log is one JSON line without address, query, token or body; good page views are only counted.
 *   <li>R7 A state-changing request that a page of another origin caused is answered 403 before anything reads it.
 * </ul>
 */
@NullMarked
package org.lantern.web.edge;

import org.jspecify.annotations.NullMarked;
