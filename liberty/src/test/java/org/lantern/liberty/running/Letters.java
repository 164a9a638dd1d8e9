package org.lantern.liberty.running;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.process.Waiting;

/** The mail somebody gets. */
public record Letters(CaughtMail mail) {
    private static final Pattern CODE = Pattern.compile("(?<=your code is |código es )\\d{6}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The code in the newest mail to that address which has one. */
    public String code(String address) {
        return link(address, CODE);
    }

    /** The newest link of that form in a mail to that address; waits for it. */
    public String link(String address, Pattern form) {
        if (!Waiting.until(PATIENCE, () -> newest(address, form).isPresent())) {
            throw new AssertionError("No mail with " + form + " came to " + address);
        }
        return newest(address, form).orElseThrow();
    }

    /** The newest such link that is another than {@code earlier}; waits for it. */
    public String linkAfter(Optional<String> earlier, String address, Pattern form) {
        if (!Waiting.until(PATIENCE, () -> !newest(address, form).equals(earlier))) {
            throw new AssertionError("No further mail with " + form + " came to " + address);
        }
        return newest(address, form).orElseThrow();
    }

    /** The newest such link that is there now. */
    public Optional<String> newest(String address, Pattern form) {
        return mail.all().reversed().stream()
                .filter(letter -> letter.to().equals(address))
                .map(letter -> form.matcher(letter.text()))
                .filter(link -> link.find())
                .map(link -> link.group())
                .findFirst();
    }
}
