package org.lantern.liberty.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;

/**
 * Tries one door from both sides and tells what is wrong; a sound door gives no finding.
 *
 * @param here the right host
 * @param right a token of the right person; empty where that is everybody
 * @param subject an id the right person may name
 */
record Judge(Door door, Site here, String right, String subject) {

    /** The positive control: the right person gets through. */
    List<String> control() {
        return expect("the right person", door.answer(), knock(right.isEmpty() ? here : here.as(right), subject));
    }

    /** Nobody gets through, and learns nothing. */
    List<String> nobody() {
        var findings = new ArrayList<String>();
        findings.addAll(expect("nobody, known subject", 401, knock(here, subject)));
        findings.addAll(expect("nobody, random subject", 401, knock(here, random())));
        return findings;
    }

    /** Someone whose token this host does not take: another realm's. */
    List<String> stranger(String token) {
        return expect("a stranger", 401, knock(here.as(token), subject));
    }

    /** A colleague without the role. */
    List<String> colleague(String token) {
        return expect("a colleague without the role", 403, knock(here.as(token), subject));
    }

    /** A member of another agency, at this host and at their own: what is not theirs does not exist. */
    List<String> foreigner(Site home, String token) {
        var findings = new ArrayList<String>();
        var foreign = knock(here.as(token), subject);
        findings.addAll(expect("a foreigner here", 404, foreign));
        findings.addAll(same("a foreigner here, known and random", foreign, knock(here.as(token), random())));
        if (door.namesASubject()) {
            var random = knock(here.as(right), random());
            findings.addAll(expect("the right person, random subject", 404, random));
            findings.addAll(same("foreign host and random subject", foreign, random));
            var athome = knock(home.as(token), subject);
            findings.addAll(expect("a foreigner at home with our subject", 404, athome));
            findings.addAll(same("foreign subject and random subject", athome, knock(home.as(token), random())));
        }
        return findings;
    }

    private Reply knock(Site site, String what) {
        return new Knock(door).at(site, what);
    }

    private String random() {
        return door.namesASubject() ? UUID.randomUUID().toString() : subject;
    }

    private List<String> expect(String who, int status, Reply reply) {
        return reply.status() == status
                ? List.of()
                : List.of(
                        "%s: %s got %d, not %d: %s".formatted(door.name(), who, reply.status(), status, reply.body()));
    }

    private List<String> same(String what, Reply one, Reply other) {
        return withoutRequestId(one).equals(withoutRequestId(other))
                ? List.of()
                : List.of("%s: %s differ: %s / %s".formatted(door.name(), what, one.body(), other.body()));
    }

    private static String withoutRequestId(Reply reply) {
        return reply.status() + reply.header("Content-Type") + reply.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
