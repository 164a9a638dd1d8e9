package org.lantern.liberty.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;

/**
 * Tries one door as each who could come, and tells what is wrong; a sound door gives no finding.
 *
 * @param here the host whose door it is
 * @param subject an id of something there, which the right person may name
 * @param description in what an answer, whoever gets it, is not as the API's description says
 */
record Judge(Door door, Site here, String subject, Function<Reply, List<String>> description) {

    /** The positive control: the right person gets through. {@code token} is empty where that is everybody. */
    List<String> control(String token) {
        return expect("the right person", door.answer(), knock(as(here, token), subject));
    }

    /** Somebody else whose role opens the door: not told that they may not, so the act is tried on nothing that is there. */
    List<String> mayToo(Person person) {
        var status = door.namesASubject() ? 404 : door.answer();
        return expect(person.who() + ", who may", status, knock(as(here, person.token()), random()));
    }

    /** A colleague without the role, who is not told either what is there. */
    List<String> mayNot(Person person) {
        var known = knock(as(here, person.token()), subject);
        var findings = new ArrayList<>(expect(person.who() + ", who may not", 403, known));
        findings.addAll(asARandomOne(person.who(), known, as(here, person.token())));
        return findings;
    }

    /** Somebody of another agency, at this host: there is nothing here for them, whatever they name. */
    List<String> foreigner(Person person) {
        var known = knock(as(here, person.token()), subject);
        var findings = new ArrayList<>(expect(person.who() + " of elsewhere", 404, known));
        findings.addAll(asARandomOne(person.who() + ", a foreigner", known, as(here, person.token())));
        return findings;
    }

    /** The same, at their own host with our subject: it is to them what a random one is. */
    List<String> atHome(Site home, Person person) {
        if (!door.namesASubject()) {
            return List.of();
        }
        var ours = knock(as(home, person.token()), subject);
        var status = door.opensFor(person.role()) ? 404 : 403;
        var findings = new ArrayList<>(expect(person.who() + " at home with our subject", status, ours));
        findings.addAll(asARandomOne(person.who() + " at home", ours, as(home, person.token())));
        return findings;
    }

    /** What is not there answers the right person as another agency's host answers a stranger. */
    List<String> nothingThere(Person right, Person foreigner) {
        return asARandomOne(
                "a foreigner and the right person",
                knock(as(here, foreigner.token()), subject),
                as(here, right.token()));
    }

    /** No token, one of another realm, or one that has run out: not let in, and told nothing of what is there. */
    List<String> unknown(String who, String token) {
        var findings = new ArrayList<String>();
        var known = knock(as(here, token), subject);
        findings.addAll(expect(who, 401, known));
        findings.addAll(asARandomOne(who, known, as(here, token)));
        return findings;
    }

    private static Site as(Site site, String token) {
        return token.isEmpty() ? site : site.as(token);
    }

    private Reply knock(Site site, String what) {
        return new Knock(door).at(site, what);
    }

    private String random() {
        return door.namesASubject() ? UUID.randomUUID().toString() : subject;
    }

    private List<String> expect(String who, int status, Reply reply) {
        var findings = new ArrayList<>(description.apply(reply));
        if (reply.status() != status) {
            findings.add("%s: %s got %d, not %d: %s".formatted(door.name(), who, reply.status(), status, reply.body()));
        }
        return findings;
    }

    /** Where the door names something: {@code known} is, to the byte, what a random name gets {@code site}. */
    private List<String> asARandomOne(String who, Reply known, Site site) {
        if (!door.namesASubject()) {
            return List.of();
        }
        var random = knock(site, random());
        return withoutRequestId(known).equals(withoutRequestId(random))
                ? List.of()
                : List.of("%s: %s, known and random subject differ: %s / %s"
                        .formatted(door.name(), who, known.body(), random.body()));
    }

    private static String withoutRequestId(Reply reply) {
        return reply.status() + reply.header("Content-Type") + reply.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
