package org.lantern.tenancy;

import java.time.Instant;

/**
 * Why an agency does not answer at the moment, in the vendor's words; its own people read it.
 *
 * @param reason 1 to 2,000 characters in lines
 * @param since on the database's clock
 */
public record Suspension(String reason, Instant since) {}
