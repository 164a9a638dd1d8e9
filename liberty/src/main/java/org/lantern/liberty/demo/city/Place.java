package org.lantern.liberty.demo.city;

import org.jspecify.annotations.Nullable;

/**
 * Where a record says it happened.
 *
 * @param position null where the address was never geocoded
 */
record Place(String address, String district, @Nullable Position position) {}
