package org.lantern.liberty.factors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** What a person does on the pages at which factors are set up and asked for. */
final class Steps {
    private Steps() {}

    /** The app is left on the next page: the recovery codes, or whatever was asked for. */
    static App setUpApp(Page page) {
        var app = new App(page.locator("#kc-totp-secret-key").innerText());
        page.locator("#totp").fill(app.code());
        page.locator("#userLabel").fill("My phone");
        page.locator("#saveTOTPBtn").click();
        return app;
    }

    static List<String> keepCodes(Page page) {
        page.locator("#kc-recovery-codes-list").waitFor();
        var codes = page.locator("#kc-recovery-codes-list li").allInnerTexts();
        page.locator("#kcRecoveryCodesConfirmationCheck").check();
        page.locator("#saveRecoveryAuthnCodesBtn").click();
        page.locator("#kc-recovery-codes-list")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return codes;
    }

    static void makePasskey(Page page, Finger finger) {
        page.locator("#passkeyName").fill("Office computer");
        finger.confirm(page, "#registerWebAuthn");
    }

    static void give(Page page, String field, String value) {
        page.locator(field).fill(value);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }

    static void another(Page page, String way) {
        page.locator("#try-another-way").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(way))
                .click();
    }
}
