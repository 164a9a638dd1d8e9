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

    /** Follows the link in a table's first column. */
    void open(Page page, String entry);

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

        @Override
        public void open(Page page, String entry) {
            page.getByText(entry).last().click();
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

        private static final String CELL_WITH_FOCUS = """
                () => {
                    let active = document.activeElement;
                    while (active && active.shadowRoot && active.shadowRoot.activeElement) {
                        active = active.shadowRoot.activeElement;
                    }
                    return active && active.matches('td') && active._content ? active._content.innerText : '';
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

        /** To the table by tabulator, to the row by arrows, into the cell by Enter, and Enter once more follows the link. */
        @Override
        public void open(Page page, String entry) {
            for (var step = 0; step < FAR; step++) {
                var cell = (String) page.evaluate(CELL_WITH_FOCUS);
                if (cell.contains(entry)) {
                    page.keyboard().press("Enter");
                    page.keyboard().press("Enter");
                    return;
                }
                page.keyboard().press(cell.isEmpty() ? "Tab" : "ArrowDown");
            }
            throw new AssertionError("Not to be reached by keyboard: " + entry);
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
