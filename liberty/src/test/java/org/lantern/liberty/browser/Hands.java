package org.lantern.liberty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** How a person works a page: with a pointer, or with nothing but a keyboard. */
public sealed interface Hands {

    /** Follows a link, presses a button. */
    void activate(Locator target);

    /** Fills a field, replacing what is in it. */
    void write(Locator field, String text);

    /** Chooses a file with a button that opens the browser's file dialog. */
    default void choose(Page page, Locator button, Path file) {
        page.waitForFileChooser(() -> activate(button)).setFiles(file);
    }

    record Pointer() implements Hands {
        @Override
        public void activate(Locator target) {
            target.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }
    }

    /** Reaches everything by the tabulator key, as somebody without a pointer must. */
    record Keyboard() implements Hands {
        private static final int FAR = 120;
        private static final String HAS_FOCUS = """
                element => {
                    let active = document.activeElement;
                    while (active && active.shadowRoot && active.shadowRoot.activeElement) {
                        active = active.shadowRoot.activeElement;
                    }
                    return active !== document.body && (element === active || element.contains(active));
                }
                """;

        @Override
        public void activate(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        public void write(Locator field, String text) {
            reach(field);
            field.page().keyboard().press("ControlOrMeta+a");
            field.page().keyboard().insertText(text);
        }

        /** @throws AssertionError when the tabulator key does not lead there */
        public static void reach(Locator target) {
            target.waitFor();
            for (var step = 0; step < FAR; step++) {
                if (Boolean.TRUE.equals(target.evaluate(HAS_FOCUS))) {
                    return;
                }
                target.page().keyboard().press("Tab");
            }
            throw new AssertionError("Not to be reached by keyboard: " + target);
        }
    }
}
