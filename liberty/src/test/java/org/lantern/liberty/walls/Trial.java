package org.lantern.liberty.walls;

import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.description.Description;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.running.RunningLantern;

/** Tries a door of one agency as everyone who could come: each of its own people, another agency's, the vendor's, nobody. */
final class Trial {
    private final RunningLantern lantern;
    private final String ours;
    private final String theirs;
    private final Subjects subjects;
    private final Cast cast;
    private final Description description;

    Trial(RunningLantern lantern, String ours, String theirs) {
        this.lantern = lantern;
        this.ours = ours;
        this.theirs = theirs;
        this.subjects = new Subjects(lantern, ours);
        this.cast = new Cast(lantern);
        this.description = Description.of(lantern.platform());
    }

    List<String> findings(Door door) {
        return switch (door.side()) {
            case "public" -> publicDoor(door);
            case "staff" -> staffDoor(door);
            case "anyone" -> judge(door).control("");
            case "vendor" -> vendorDoor(door);
            default -> throw new IllegalArgumentException("No side called " + door.side());
        };
    }

    /** @param people with tokens that have run out: whom no door of their side knows any more, not even one open to all */
    List<String> runOut(Door door, List<Person> people) {
        return people.stream()
                .flatMap(person -> judge(door).unknown(person.who() + ", too late", person.token()).stream())
                .toList();
    }

    private List<String> publicDoor(Door door) {
        var findings = new ArrayList<>(judge(door).control(""));
        var elsewhere = new Knock(door).at(lantern.platform(), subjects.id(door.subject()));
        if (elsewhere.status() != 404) {
            findings.add(door.name() + " is on the platform's host too");
        }
        var own = new Knock(door).at(lantern.agency(ours), subjects.id(door.subject()));
        var other = new Knock(door).at(lantern.agency(theirs), subjects.id(door.subject()));
        if (!own.body().isEmpty() && own.body().equals(other.body())) {
            findings.add(door.name() + " answers the same for two agencies");
        }
        return findings;
    }

    private List<String> staffDoor(Door door) {
        var findings = new ArrayList<String>();
        var judge = judge(door);
        var right = cast.of(ours, door.right());
        findings.addAll(judge.unknown("nobody", ""));
        findings.addAll(judge.unknown(
                "the vendor", cast.of(DemoAccount.VENDOR, "vendor-operator").token()));
        for (var person : cast.of(theirs)) {
            findings.addAll(judge.foreigner(person));
            findings.addAll(judge.atHome(lantern.agency(theirs), person));
        }
        findings.addAll(colleagues(door, right));
        findings.addAll(judge.nothingThere(right, cast.of(theirs, door.right())));
        findings.addAll(judge.control(right.token()));
        return findings;
    }

    private List<String> vendorDoor(Door door) {
        var judge = judge(door);
        var right = cast.of(DemoAccount.VENDOR, door.right());
        var findings = new ArrayList<>(judge.unknown("nobody", ""));
        for (var person : cast.of(ours)) {
            findings.addAll(judge.unknown(person.who(), person.token()));
        }
        findings.addAll(colleagues(door, right));
        findings.addAll(judge.control(right.token()));
        return findings;
    }

    private List<String> colleagues(Door door, Person right) {
        var findings = new ArrayList<String>();
        for (var person : cast.of(right.agency())) {
            if (!door.opensFor(person.role())) {
                findings.addAll(judge(door).mayNot(person));
            } else if (!person.role().equals(door.right())) {
                findings.addAll(judge(door).mayToo(person));
            }
        }
        return findings;
    }

    private Judge judge(Door door) {
        return new Judge(door, host(door), subjects.id(door.subject()), description::findings);
    }

    private Site host(Door door) {
        return door.isThePlatforms() ? lantern.platform() : lantern.agency(ours);
    }
}
