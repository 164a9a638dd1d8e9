package org.lantern.messaging.internal;

/** A letter was posted by a transaction that has not committed yet. */
public record PlatformMailAsked() {}
