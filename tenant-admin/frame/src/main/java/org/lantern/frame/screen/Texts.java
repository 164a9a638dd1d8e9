package org.lantern.frame.screen;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Every word on a screen, by key: first from the console's own {@code texts/screens.properties}, then from the frame's.
 * A language is a file beside them.
 */
public final class Texts {
    private static final List<String> BUNDLES = List.of("texts.screens", "texts.frame");

    private Texts() {}

    /** @param values for the places {@code {0}}, {@code {1}} … of {@link MessageFormat} */
    public static String text(String key, Object... values) {
        String pattern = find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(values);
    }

    /** For keys made of a word that another part may add to, such as a reason. */
    public static Optional<String> find(String key) {
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(
                        name, locale(), Thread.currentThread().getContextClassLoader()))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    /** A kebab-case word as a person would write it, for what has no text yet. */
    public static String plain(String word) {
        String words = word.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
    }

    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}
