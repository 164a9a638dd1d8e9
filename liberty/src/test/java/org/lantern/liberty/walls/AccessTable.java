package org.lantern.liberty.walls;

import java.util.Collection;
import java.util.Map;
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

    /** Views that open for others than declared. */
    static Set<String> viewDifferences(Map<String, String> deployed, Collection<Door> declared) {
        return declared.stream()
                .filter(Door::isView)
                .filter(view -> !view.who().equals(deployed.get(view.name())))
                .map(view -> view.name() + " opens for " + deployed.get(view.name()) + ", declared " + view.who())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
