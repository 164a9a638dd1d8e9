package org.lantern.liberty.settings;

import java.time.DateTimeException;
import java.time.Duration;

/** What a value of a setting looks like. */
public enum Kind {
    TEXT("text", ".*"),
    WORD("one of the words", ".*"),
    HOST(
            "host name, without a port",
            "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*"),
    URL("address, without a slash at its end", "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*"),
    PORT("port, 1 to 65535", 1, 65_535),
    PORT_BASE("port, 1024 to 65530", 1_024, 65_530),
    COUNT("number, at least 1", 1, Integer.MAX_VALUE),
    MEGABYTES("megabytes (2^20 bytes)", 1, Integer.MAX_VALUE),
    DURATION("duration (ISO 8601), as PT30M", "P.+"),
    SWITCH("true or false", "true|false"),
    EMAIL("e-mail address", "[^@\\s<>]+@[^@\\s<>]+"),
    IP("IP address, * for all of this machine's", "\\*|[0-9.]+|[0-9A-Fa-f:]+"),
    IPS("IP addresses, commas between them", "[0-9A-Fa-f.:]+(,[0-9A-Fa-f.:]+)*"),
    FOLDER("folder, a whole path", "/.*"),
    FILE("file, a whole path", "/.*"),
    FILES("files, whole paths, commas between them", "/[^,]*(,/[^,]*)*");

    private static final String NUMBER = "[0-9]{1,9}";

    private final String words;
    private final String pattern;
    private final int least;
    private final int most;

    Kind(String words, String pattern) {
        this(words, pattern, 0, Integer.MAX_VALUE);
    }

    Kind(String words, int least, int most) {
        this(words, NUMBER, least, most);
    }

    Kind(String words, String pattern, int least, int most) {
        this.words = words;
        this.pattern = pattern;
        this.least = least;
        this.most = most;
    }

    /** What a person reads of it. */
    String words() {
        return words;
    }

    boolean fits(String value) {
        return value.matches(pattern)
                && (!pattern.equals(NUMBER) || isBetween(Integer.parseInt(value)))
                && (this != DURATION || isDuration(value));
    }

    private boolean isBetween(int number) {
        return number >= least && number <= most;
    }

    private static boolean isDuration(String value) {
        try {
            return Duration.parse(value).isPositive();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
