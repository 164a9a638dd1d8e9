package org.lantern.login;

import java.util.List;
import java.util.Optional;

/**
 * A browser and what it runs on, as its owner would say it: {@code Firefox on Android}. Made of our own words alone, whatever a
 * user agent claims to be.
 */
public record Device(String words) {
    private static final int LONGEST_READ = 1_000;

    /** Each names those before it too; so the first that is found counts. */
    private static final List<Part> BROWSERS = List.of(
            new Part("Edg", "Edge"),
            new Part("OPR/", "Opera"),
            new Part("SamsungBrowser/", "Samsung Internet"),
            new Part("Firefox/", "Firefox"),
            new Part("FxiOS/", "Firefox"),
            new Part("CriOS/", "Chrome"),
            new Part("Chrome/", "Chrome"),
            new Part("Safari/", "Safari"));

    private static final List<Part> SYSTEMS = List.of(
            new Part("Android", "Android"),
            new Part("iPhone", "iPhone"),
            new Part("iPad", "iPad"),
            new Part("CrOS", "ChromeOS"),
            new Part("Windows", "Windows"),
            new Part("Macintosh", "Mac"),
            new Part("Linux", "Linux"));

    private record Part(String token, String word) {}

    /** @param userAgent of the browser's request (RFC 9110, section 10.1.5); empty if it sent none */
    public static Device of(String userAgent) {
        String read = userAgent.length() > LONGEST_READ ? userAgent.substring(0, LONGEST_READ) : userAgent;
        Optional<String> browser = find(BROWSERS, read);
        Optional<String> system = find(SYSTEMS, read);
        if (browser.isEmpty() && system.isEmpty()) {
            return new Device("Unknown browser");
        }
        return new Device(
                browser.orElse("A browser") + system.map(name -> " on " + name).orElse(""));
    }

    private static Optional<String> find(List<Part> parts, String text) {
        return parts.stream()
                .filter(part -> text.contains(part.token()))
                .map(Part::word)
                .findFirst();
    }
}
