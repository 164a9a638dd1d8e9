package org.lantern.liberty.demo.city;

import java.time.LocalDateTime;

/**
 * One row of a city's records system.
 *
 * @param occurredAt in the city's local time
 */
record Incident(String number, LocalDateTime occurredAt, String category, Place place) {}
