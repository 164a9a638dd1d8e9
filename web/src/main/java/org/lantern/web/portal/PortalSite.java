package org.lantern.web.portal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lantern.portal.PortalDesign;
import org.lantern.web.layout.Messages;

/**
 * A portal in one language, as its templates see it.
 *
 * @param base in front of every address: empty for what is live, the preview's path for a draft
 * @param notice key of the words above every page that is not for the public; empty for the public's
 * @param mapped whether pages lead to the crime map: not where the agency has decided to have none
 */
public record PortalSite(PortalDesign design, Locale language, String base, String notice, boolean mapped) {
    private static final String TRIAL = "trial.notice";

    /** The portal as it is live, in a language. */
    static PortalSite live(PortalDesign design, Locale language) {
        return new PortalSite(design, language, "", "", true);
    }

    /** The same while the agency is in trial, for who has a preview link. */
    static PortalSite trial(PortalDesign design, Locale language) {
        return new PortalSite(design, language, "", TRIAL, true);
    }

    /** A draft, at an address of its own. */
    static PortalSite draft(PortalDesign design, Locale language, String base) {
        return new PortalSite(design, language, base, "preview.notice", true);
    }

    PortalSite in(String tag) {
        return new PortalSite(design, Locale.forLanguageTag(tag), base, notice, mapped);
    }

    /** The same, and no way to a crime map. */
    PortalSite withoutMap() {
        return new PortalSite(design, language, base, notice, false);
    }

    /** Whether it is looked at through a preview link, which leaves a cookie. */
    public boolean hasCookie() {
        return notice.equals(TRIAL);
    }

    public Messages texts() {
        return Messages.of(PortalSite.class, language);
    }

    /** The languages the agency offers, the main one first. */
    List<String> languages() {
        return design.languages().isEmpty() ? List.of("en") : design.languages();
    }

    boolean isMainLanguage() {
        return language.toLanguageTag().equals(languages().getFirst());
    }

    /** For {@code lang} on what the agency wrote, where the page is in another language; null where it is not. */
    public @Nullable String writtenIn() {
        return isMainLanguage() ? null : languages().getFirst();
    }

    String address(PortalPage page) {
        String prefix = isMainLanguage() ? "" : "/" + language.toLanguageTag();
        String path = page == PortalPage.HOME && !prefix.isEmpty() ? "" : page.path();
        return base + prefix + path;
    }

    public String home() {
        return address(PortalPage.HOME);
    }

    public String crimeMap() {
        return address(PortalPage.CRIME_MAP);
    }

    public String contact() {
        return address(PortalPage.CONTACT);
    }

    public String accessibility() {
        return address(PortalPage.ACCESSIBILITY);
    }

    public String privacy() {
        return address(PortalPage.PRIVACY);
    }

    /** The emergency number as people say it: 9-1-1, so that it is never read as "nine hundred eleven". */
    public String emergency() {
        String number = design.contact().emergencyPhone();
        return number.length() == 3 ? String.join("-", number.split("(?!^)(?!$)", -1)) : number;
    }

    /** A number for {@code tel:}: digits, a leading plus, and a pause before an extension (RFC 3966). */
    public static String dial(String phone) {
        String[] parts = phone.toLowerCase(Locale.ROOT).split("ext\\.?|x", 2);
        String digits = (parts[0].strip().startsWith("+") ? "+" : "") + parts[0].replaceAll("[^0-9]", "");
        return parts.length == 1 ? digits : digits + ";ext=" + parts[1].replaceAll("[^0-9]", "");
    }

    /** A text of several lines, line by line, blank ones left out. */
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
