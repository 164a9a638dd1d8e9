package org.lantern.audit;

/**
 * An agency that wants its heads mailed has a new one. Fired inside the transaction that notes it as mailed, so that each
 * head is mailed once.
 */
public record HeadSigned(TrailHead head) {}
