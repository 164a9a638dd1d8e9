/**
 * Health and metrics, told on the loopback management port only; on every other port these addresses do not exist.
 *
 * <ul>
 *   <li>R1 {@code /health/started}, {@code /health/ready}, {@code /health/live} answer in MicroProfile Health's shape
 *       (4.0, section 3), 200 when up and 503 when down.
 *   <li>R2 Ready means: the database is migrated and answers, and the directory of agencies is loaded. It does not
 *       depend on the identity provider, nor on wall time.
 *   <li>R3 {@code /metrics} is Prometheus text without a label that names a person or an agency.
 *   <li>R4 What a node saw of the deployment is in the metrics too; what it could not see has no value there.
 *   <li>R5 {@code /condition} tells as JSON what is wrong, in words, with what to do: for {@code ./lantern status}.
 * </ul>
 */
@NullMarked
package org.lantern.web.management;

import org.jspecify.annotations.NullMarked;
