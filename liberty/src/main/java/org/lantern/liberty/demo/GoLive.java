package org.lantern.liberty.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Waiting;

/**
 * The last steps from trial to live, as the agency's administrator and the vendor's operator take them. What the portal says
 * and who works there has been seen to before.
 *
 * @param administrator the agency's host, as its administrator; a real log-in for each request
 * @param address of that administrator
 * @param vendor the platform's host, as an operator
 */
public record GoLive(Supplier<Site> administrator, String address, Supplier<Site> vendor, CaughtMail mail) {

    private static final String PATH = "/api/v1/go-live";
    private static final Duration MAIL = Duration.ofMinutes(2);
    private static final Pattern CODE = Pattern.compile("(?m)^([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})$");

    /** Does nothing for an agency that is not in trial any more. */
    public void run(String slug) {
        if (!state().equals("trial")) {
            return;
        }
        proveSender();
        verify(slug);
        administrator.get().post(PATH).expect(200);
    }

    /** Asks for the test mail and enters its code, unless that was done. */
    public void proveSender() {
        int before = codes().size();
        var asked = administrator.get().post(PATH + "/sender-test").expect(200).object();
        if (asked.getString("state").equals("proved")) {
            return;
        }
        if (!Waiting.until(MAIL, () -> codes().size() > before)) {
            throw CannotGoOn.failed("no test mail came to " + address);
        }
        administrator
                .get()
                .post(PATH + "/sender-test/proof", code(codes().getLast()))
                .expect(200);
    }

    /** Records what is true of an agency made here: that nobody was called. */
    public void verify(String slug) {
        var verification = Json.createObjectBuilder()
                .add("method", "other")
                .add("note", "Made up for trying Lantern out: there is nobody to call.")
                .build();
        vendor.get()
                .post("/api/v1/agencies/" + slug + "/verification", verification)
                .expect(200, 409); // 409: verified before, in a run that ended here
    }

    private String state() {
        return administrator.get().get(PATH).expect(200).object().getString("state");
    }

    private static JsonObject code(String code) {
        return Json.createObjectBuilder().add("code", code).build();
    }

    private List<String> codes() {
        return mail.all().stream()
                .filter(letter -> letter.to().equals(address))
                .map(letter -> CODE.matcher(letter.text()))
                .filter(code -> code.find())
                .map(code -> code.group(1))
                .toList();
    }
}
