package org.lantern.messaging;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantern.contact.EmailAddress;

/** The mails of one package in one language: {@code mail_en.properties} and its sisters beside its classes, in UTF-8. */
public final class MailText {
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private final ResourceBundle texts;

    private MailText(ResourceBundle texts) {
        this.texts = texts;
    }

    public static MailText of(Class<?> owner, String language) {
        return new MailText(ResourceBundle.getBundle(
                owner.getPackageName() + ".mail",
                Locale.of(language),
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * The letter of that name, with its gaps filled; what is filled in is not looked at again, so that nothing typed by
     * somebody can reach for another gap.
     */
    public Mail mail(EmailAddress to, String letter, Map<String, String> words) {
        return new Mail(
                to,
                filled(texts.getString(letter + ".subject"), words).replaceAll("\\p{Cntrl}+", " "),
                filled(texts.getString(letter + ".text"), words));
    }

    private static String filled(String text, Map<String, String> words) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), gap.group())));
    }
}
