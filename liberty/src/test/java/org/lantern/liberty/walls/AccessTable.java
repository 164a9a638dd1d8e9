package org.lantern.liberty.walls;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joins what is deployed to what is declared. */
final class AccessTable {
    private AccessTable() {}

    static Set<String> differences(Set<String> deployed, Collection<Door> declared) {
        var names = declared.stream().map(Door::name).collect(Collectors.toSet());
        var differences = new TreeSet<String>();
        deployed.stream()
                .filter(door -> !names.contains(door))
                .map(door -> "deployed and not declared: " + door)
                .forEach(differences::add);
        names.stream()
                .filter(door -> !deployed.contains(door))
                .map(door -> "declared and not deployed: " + door)
                .forEach(differences::add);
        return differences;
    }
}
