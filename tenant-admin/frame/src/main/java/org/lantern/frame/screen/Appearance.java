package org.lantern.frame.screen;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Light or dark: as the system says, unless the person said otherwise in this browser. */
enum Appearance {
    SYSTEM("light dark"),
    LIGHT("light"),
    DARK("dark");

    private static final String KEY = "lantern-appearance";

    private final String colorScheme;

    Appearance(String colorScheme) {
        this.colorScheme = colorScheme;
    }

    String textKey() {
        return "appearance." + name().toLowerCase(Locale.ROOT);
    }

    void apply() {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.documentElement.style.colorScheme = $1; localStorage.setItem($0, $1)",
                        KEY,
                        colorScheme);
    }

    /** Applies the choice before the first paint. */
    public static class OnLoad implements VaadinServiceInitListener {
        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.addIndexHtmlRequestListener(OnLoad::addScript);
        }

        private static void addScript(IndexHtmlResponse response) {
            Element script = response.getDocument().head().prependElement("script");
            script.appendText(
                    "document.documentElement.style.colorScheme = localStorage.getItem('" + KEY + "') || 'light dark'");
            response.getDocument().child(0).attr("lang", "en");
        }
    }
}
