package org.lantern.publishing;

/**
 * A sort of thing that is published, one per agency.
 *
 * @param name kebab-case, stable; stands in SQL, audit rows and {@code AgencyChanged.kind()}: {@code portal-design}
 * @param type the record that holds its content, readable and writable by Jakarta JSON Binding
 */
public record Kind<T>(String name, Class<T> type) {}
