package org.lantern.keeping;

/**
 * Fired when the time of records is over and they have gone, once for each class and run, in the transaction that records
 * it: what is made of them is made anew.
 */
public record RecordsErased(String recordClass, long count) {}
