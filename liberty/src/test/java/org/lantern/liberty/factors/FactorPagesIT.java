package org.lantern.liberty.factors;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.running.RunningLantern;

/** The pages at which factors are set up and asked for: for everyone, on a phone, and in Spanish. */
class FactorPagesIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Chromium CHROMIUM = Chromium.start();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void everybody_can_use_every_one_of_them() {
        var findings = new ArrayList<String>();
        var mishaps = new ArrayList<String>();
        for (var width : List.of(390, 1280)) {
            try (var visitor = CHROMIUM.visitor(width)) {
                findings.addAll(setUp(visitor));
                mishaps.addAll(visitor.mishaps());
            }
        }
        assertThat(findings).isEmpty();
        assertThat(mishaps).isEmpty();
    }

    private static List<String> setUp(Visitor visitor) {
        var findings = new ArrayList<String>();
        var page = visitor.page();
        var finger = new Finger(page);
        var account = Account.make(LANTERN, "agency")
                .mustDo("UPDATE_PASSWORD", "CONFIGURE_TOTP", "webauthn-register-passwordless");
        account.logIn(page);
        findings.addAll(look(visitor, "factors-app"));
        Steps.setUpApp(page);
        findings.addAll(look(visitor, "factors-new-password"));
        page.locator("#password-new").fill(Account.PASSWORD);
        page.locator("#password-confirm").fill(Account.PASSWORD);
        page.locator("#kc-submit").click();
        page.locator("#registerWebAuthn").waitFor();
        findings.addAll(look(visitor, "factors-passkey"));
        Steps.makePasskey(page, finger);
        findings.addAll(look(visitor, "factors-codes"));
        Steps.keepCodes(page);
        assertThat(account.isIn(page)).isTrue();

        page.context().clearCookies();
        account.logIn(page);
        findings.addAll(look(visitor, "factors-code"));
        page.locator("#try-another-way").click();
        page.locator(".ways").waitFor();
        findings.addAll(look(visitor, "factors-ways"));
        page.locator(".ways button", new Page.LocatorOptions().setHasText("Passkey"))
                .click();
        page.locator("#authenticateWebAuthnButton").waitFor();
        findings.addAll(look(visitor, "factors-passkey-asked"));
        Steps.another(page, "Recovery code");
        findings.addAll(look(visitor, "factors-recovery"));
        page.context().clearCookies();
        account.knock(page, "");
        findings.addAll(look(visitor, "factors-log-in-with-passkey"));
        return findings;
    }

    private static List<String> look(Visitor visitor, String name) {
        var findings = visitor.look(name);
        var page = visitor.page();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name)
                .isEqualTo(true);
        return findings;
    }

    @Test
    void they_speak_spanish() {
        var account = Account.make(LANTERN, "agency").mustDo("CONFIGURE_TOTP");
        try (var visitor = CHROMIUM.visitor(390)) {
            var page = visitor.page();
            account.knock(page, "&ui_locales=es");
            account.giveName(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Configurar una aplicación de autenticación");
            Steps.setUpApp(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Sus códigos de recuperación");
            visitor.look("factors-codes-es");
        }
    }
}
