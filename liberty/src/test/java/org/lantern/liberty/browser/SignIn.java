package org.lantern.liberty.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.lantern.liberty.demo.DemoAccount;

/** Keycloak's sign-in page, which asks for the name first and for the password then, or for both at once. */
public final class SignIn {
    private SignIn() {}

    public static void as(Page page, DemoAccount account) {
        as(page, account, new Hands.Pointer());
    }

    public static void as(Page page, DemoAccount account, Hands hands) {
        hands.write(page.locator("#username"), account.username());
        if (page.locator("#password").count() == 0) {
            press(page, hands);
        }
        hands.write(page.locator("#password"), account.password());
        press(page, hands);
        page.waitForURL(url -> !url.contains("id.localhost"));
    }

    private static void press(Page page, Hands hands) {
        hands.activate(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"))
                .first());
    }
}
