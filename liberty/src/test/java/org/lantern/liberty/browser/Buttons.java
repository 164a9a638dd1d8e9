package org.lantern.liberty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Buttons by the name a screen reader says. */
public final class Buttons {
    private Buttons() {}

    public static void press(Page page, String button) {
        button(page, button).click();
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name)).first();
    }

    public static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
