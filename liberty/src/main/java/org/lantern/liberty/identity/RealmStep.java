package org.lantern.liberty.identity;

import java.util.List;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.RealmResource;
import org.lantern.liberty.settings.Profile;

/**
 * One change to a realm. Steps are only ever added; what a step of a released version did is changed by a later one.
 *
 * @param number its place in the realm's history; the realm remembers the last one that ran
 * @param what for the person who reads the progress
 * @param demo whether it is of the demo alone
 * @param act may run a second time after a crash, with the same result
 */
record RealmStep(int number, String what, boolean demo, Consumer<RealmResource> act) {

    RealmStep(int number, String what, Consumer<RealmResource> act) {
        this(number, what, false, act);
    }

    /** One that makes what only the demo has. */
    static RealmStep ofDemo(int number, String what, Consumer<RealmResource> act) {
        return new RealmStep(number, what, true, act);
    }

    /** Without those that are not for this installation's profile. */
    static List<RealmStep> forHere(List<RealmStep> steps) {
        boolean production = Profile.current().isProduction();
        return steps.stream().filter(step -> !step.demo() || !production).toList();
    }
}
