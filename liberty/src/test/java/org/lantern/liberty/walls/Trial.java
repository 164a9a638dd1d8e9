package org.lantern.liberty.walls;

import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.running.RunningLantern;

/** Tries a door of one agency as everyone who could come: its own people, another agency's, the vendor, nobody. */
final class Trial {
    private final RunningLantern lantern;
    private final String ours;
    private final String theirs;
    private final Subjects subjects;

    Trial(RunningLantern lantern, String ours, String theirs) {
        this.lantern = lantern;
        this.ours = ours;
        this.theirs = theirs;
        this.subjects = new Subjects(lantern, ours);
    }

    List<String> findings(Door door) {
        return switch (door.side()) {
            case "public" -> publicDoor(door);
            case "staff" -> staffDoor(door);
            case "anyone" -> judge(door, "").control();
            case "vendor" -> vendorDoor(door);
            default -> throw new IllegalArgumentException("No side called " + door.side());
        };
    }

    private List<String> publicDoor(Door door) {
        var findings = new ArrayList<>(judge(door, "").control());
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
        var judge = judge(door, lantern.token(ours, door.who()));
        findings.addAll(judge.nobody());
        findings.addAll(judge.stranger(lantern.token(lantern.accounts().vendorOperator())));
        findings.addAll(judge.colleague(lantern.token(ours, door.whoNot())));
        findings.addAll(judge.foreigner(lantern.agency(theirs), lantern.token(theirs, door.who())));
        findings.addAll(judge.control());
        return findings;
    }

    private List<String> vendorDoor(Door door) {
        var findings = new ArrayList<String>();
        var judge = judge(door, lantern.token(lantern.accounts().vendorOperator()));
        findings.addAll(judge.nobody());
        findings.addAll(judge.stranger(lantern.token(ours, "agency-administrator")));
        findings.addAll(judge.control());
        return findings;
    }

    private Judge judge(Door door, String token) {
        var platform = door.side().equals("anyone") || door.side().equals("vendor");
        var here = platform ? lantern.platform() : lantern.agency(ours);
        return new Judge(door, here, token, subjects.id(door.subject()));
    }
}
