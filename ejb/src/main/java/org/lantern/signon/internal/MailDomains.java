package org.lantern.signon.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which domains can be an agency's own (R2). */
public final class MailDomains {

    private static final int LONGEST = 230;
    private static final Pattern NAME = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");

    /** Where the public gets addresses; the largest of them, and none is proved by a record its owner would not set. */
    private static final Set<String> PUBLIC = Set.of(
            "aol.com",
            "att.net",
            "bellsouth.net",
            "charter.net",
            "comcast.net",
            "cox.net",
            "duck.com",
            "earthlink.net",
            "fastmail.com",
            "frontier.com",
            "gmail.com",
            "gmx.com",
            "gmx.net",
            "googlemail.com",
            "hey.com",
            "hotmail.com",
            "icloud.com",
            "inbox.com",
            "juno.com",
            "live.com",
            "mac.com",
            "mail.com",
            "mail.ru",
            "me.com",
            "msn.com",
            "optonline.net",
            "outlook.com",
            "pm.me",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "rocketmail.com",
            "sbcglobal.net",
            "tutanota.com",
            "verizon.net",
            "windstream.net",
            "yahoo.com",
            "yandex.com",
            "yandex.ru",
            "ymail.com",
            "zoho.com");

    private MailDomains() {}

    /** In small letters; empty if it is no domain's name (RFC 1123, section 2.1). */
    public static Optional<String> read(String text) {
        String domain = text.strip().toLowerCase(Locale.ROOT);
        return Optional.of(domain)
                .filter(name -> name.length() <= LONGEST && NAME.matcher(name).matches());
    }

    public static boolean isPublic(String domain) {
        return PUBLIC.stream().anyMatch(known -> domain.equals(known) || domain.endsWith('.' + known));
    }
}
