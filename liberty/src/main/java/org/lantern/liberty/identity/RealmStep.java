package org.lantern.liberty.identity;

import java.util.function.Consumer;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * One change to a realm. Steps are only ever added; what a step of a released version did is changed by a later one.
 *
 * @param number its place in the realm's history; the realm remembers the last one that ran
 * @param what for the person who reads the progress
 * @param act may run a second time after a crash, with the same result
 */
record RealmStep(int number, String what, Consumer<RealmResource> act) {}
