package org.lantern.web.layout;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one bundle in one language; arguments are named and may be counted or dated by ICU's message syntax. A key
 * that is missing is a fault, found by a test before a resident can.
 */
public final class Messages {
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final ULocale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = ULocale.forLocale(locale);
    }

    /** The bundle beside the owner's classes: {@code messages_en.properties} and its sisters, in UTF-8. */
    public static Messages of(Class<?> owner, Locale locale) {
        String base = owner.getPackageName() + ".messages";
        return LOADED.computeIfAbsent(base + '/' + locale.toLanguageTag(), key -> {
            ClassLoader loader = owner.getClassLoader();
            var found = ResourceBundle.getBundle(base, locale, loader, NoFallback.CONTROL);
            return new Messages(found, locale);
        });
    }

    public String text(String key) {
        return bundle.getString(key);
    }

    /** A text with arguments by name: {@code text("found", Map.of("count", 3))}. */
    public String text(String key, Map<String, Object> arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** A text with one argument by name. */
    public String text(String key, String name, Object value) {
        return text(key, Map.of(name, value));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public Locale locale() {
        return locale.toLocale();
    }

    /** {@code rtl} or {@code ltr}, for the page's {@code dir}. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    private static final class NoFallback {
        static final ResourceBundle.Control CONTROL =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
