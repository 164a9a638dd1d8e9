package org.lantern.liberty.factors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.liberty.browser.Chromium;
import org.lantern.liberty.identity.Realms;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.place.SecondFactor;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.RunningLantern;

/** Authenticator apps, passkeys and recovery codes at the log-in, in a browser. */
class FactorsIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Chromium CHROMIUM = Chromium.start();
    private static final Pattern RESET = Pattern.compile("http://id\\.localhost:\\d+/realms/agency/login-actions/\\S+");

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "vendor"})
    void who_has_an_app_gives_its_code_after_the_password_and_a_recovery_code_once_in_its_place(String realm) {
        var account = Account.make(LANTERN, realm).mustDo("CONFIGURE_TOTP");
        try (var first = CHROMIUM.visitor(1280);
                var second = CHROMIUM.visitor(1280);
                var third = CHROMIUM.visitor(1280)) {
            account.logIn(first.page());
            var app = Steps.setUpApp(first.page());
            var codes = Steps.keepCodes(first.page());
            assertThat(account.isIn(first.page())).isTrue();
            assertThat(codes).hasSize(12).doesNotHaveDuplicates();
            assertThat(account.has()).containsExactly("password", "otp", "recovery-authn-codes");

            account.logIn(second.page());
            assertThat(account.isIn(second.page())).isFalse();
            Steps.give(second.page(), "#otp", "000000");
            assertThat(second.page().locator("main")).containsText("not the code");
            Steps.give(second.page(), "#otp", app.code());
            assertThat(account.isIn(second.page())).isTrue();

            account.logIn(third.page());
            Steps.another(third.page(), "Recovery code");
            Steps.give(third.page(), "#recoveryCodeInput", codes.getFirst());
            assertThat(account.isIn(third.page())).isTrue();
            account.knock(third.page(), "&prompt=login");
            account.givePassword(third.page());
            Steps.another(third.page(), "Recovery code");
            Steps.give(third.page(), "#recoveryCodeInput", codes.getFirst());
            assertThat(third.page().locator("main")).containsText("not that code");
            Steps.give(third.page(), "#recoveryCodeInput", codes.get(1));
            assertThat(account.isIn(third.page())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "vendor"})
    void a_passkey_lets_in_by_itself_or_follows_the_password(String realm) {
        var account = Account.make(LANTERN, realm).mustDo("webauthn-register-passwordless");
        try (var visitor = CHROMIUM.visitor(1280)) {
            var page = visitor.page();
            var finger = new Finger(page);
            account.logIn(page);
            Steps.makePasskey(page, finger);
            assertThat(account.isIn(page)).isTrue();
            assertThat(account.has()).containsExactly("password", "webauthn-passwordless");
            assertThat(visitor.mishaps())
                    .as("no window of the browser's asks for a name")
                    .isEmpty();

            page.context().clearCookies();
            account.knock(page, "");
            finger.takeOffer(page);
            assertThat(account.isIn(page)).isTrue();

            page.context().clearCookies();
            account.logIn(page);
            assertThat(account.isIn(page)).isFalse();
            finger.confirm(page, "#authenticateWebAuthnButton");
            assertThat(account.isIn(page)).isTrue();
        }
    }

    /** What a step-up asks for: docs/adr/0015. */
    @Test
    void a_log_in_asked_for_anew_asks_for_the_second_factor_too() {
        var account = Account.make(LANTERN, "agency").mustDo("CONFIGURE_TOTP");
        try (var visitor = CHROMIUM.visitor(1280)) {
            var page = visitor.page();
            account.logIn(page);
            var app = Steps.setUpApp(page);
            Steps.keepCodes(page);
            account.knock(page, "");
            assertThat(account.isIn(page)).as("the session counts").isTrue();

            account.knock(page, "&prompt=login&max_age=0");
            account.givePassword(page);
            assertThat(account.isIn(page)).isFalse();
            Steps.give(page, "#otp", app.code());
            assertThat(account.isIn(page)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "vendor"})
    void who_has_nothing_is_let_in_where_it_is_offered_and_sets_it_up_where_it_is_required(String realm) {
        var account = Account.make(LANTERN, realm);
        assertThat(account.byPasswordAlone()).isEqualTo(200);
        try (var offered = CHROMIUM.visitor(1280)) {
            account.logIn(offered.page());
            assertThat(account.isIn(offered.page())).isTrue();
        }
        ask(SecondFactor.REQUIRED);
        try (var required = CHROMIUM.visitor(1280);
                var passkey = CHROMIUM.visitor(1280)) {
            assertThat(account.byPasswordAlone()).isEqualTo(400);
            account.logIn(required.page());
            assertThat(account.isIn(required.page())).isFalse();
            Steps.setUpApp(required.page());
            Steps.keepCodes(required.page());
            assertThat(account.isIn(required.page())).isTrue();
            withPasskeyAlone(realm, passkey.page());
        } finally {
            ask(SecondFactor.OFFERED);
        }
    }

    /** A passkey is enough also where a second factor is required: no app has to be set up. */
    private static void withPasskeyAlone(String realm, Page page) {
        ask(SecondFactor.OFFERED);
        var account = Account.make(LANTERN, realm).mustDo("webauthn-register-passwordless");
        var finger = new Finger(page);
        account.logIn(page);
        Steps.makePasskey(page, finger);
        ask(SecondFactor.REQUIRED);
        page.context().clearCookies();
        account.knock(page, "");
        finger.takeOffer(page);
        assertThat(account.isIn(page)).isTrue();
    }

    private static void ask(SecondFactor asked) {
        new Realms(LANTERN.installation(), new Progress(new PrintStream(OutputStream.nullOutputStream()))).ask(asked);
    }

    /** Whoever reads somebody's mail gets a new password by it; and nothing more. */
    @Test
    void a_new_password_by_mail_neither_replaces_the_app_nor_lets_in_without_it() {
        var account = Account.make(LANTERN, "agency").mustDo("CONFIGURE_TOTP");
        try (var visitor = CHROMIUM.visitor(1280);
                var other = CHROMIUM.visitor(1280)) {
            account.logIn(visitor.page());
            var app = Steps.setUpApp(visitor.page());
            Steps.keepCodes(visitor.page());

            var page = other.page();
            account.knock(page, "");
            page.locator("#username").fill(account.address());
            page.locator("#kc-login").click();
            page.locator("a[href*=reset-credentials]").click();
            page.locator("main button[type=submit], main input[type=submit]")
                    .first()
                    .click();
            page.navigate(
                    new Letters(new CaughtMail(LANTERN.installation().caughtMail())).link(account.address(), RESET));
            page.locator("#password-new").fill(Account.PASSWORD + " new");
            page.locator("#password-confirm").fill(Account.PASSWORD + " new");
            page.locator("#kc-submit").click();
            assertThat(account.isIn(page)).isFalse();
            assertThat(account.has()).contains("otp");

            account.knock(page, "");
            page.locator("#username").fill(account.address());
            page.locator("#kc-login").click();
            page.locator("#password").fill(Account.PASSWORD + " new");
            page.locator("#kc-login").click();
            Steps.give(page, "#otp", app.code());
            assertThat(account.isIn(page)).isTrue();
        }
    }

    /** Neither that an account is there nor that it has a passkey, before anything is proved. */
    @Test
    void a_stranger_learns_nothing_of_anybodys_passkeys() {
        var account = Account.make(LANTERN, "agency").mustDo("webauthn-register-passwordless");
        try (var visitor = CHROMIUM.visitor(1280)) {
            account.logIn(visitor.page());
            Steps.makePasskey(visitor.page(), new Finger(visitor.page()));
        }
        var without = Account.make(LANTERN, "agency");
        var pages = List.of(account.address(), without.address(), "nobody@nowhere.example").stream()
                .map(FactorsIT::passwordPage)
                .toList();
        assertThat(pages.get(0)).isEqualTo(pages.get(2));
        assertThat(pages.get(1)).isEqualTo(pages.get(2));
    }

    private static String passwordPage(String address) {
        try (var visitor = CHROMIUM.visitor(1280)) {
            var page = visitor.page();
            new Account(LANTERN, "agency", "", address).knock(page, "");
            page.locator("#username").fill(address);
            page.locator("#kc-login").click();
            page.locator("#password").waitFor();
            return page.locator("main")
                    .innerHTML()
                    .replace(address, "(address)")
                    .replaceAll("(action|href)=\"[^\"]*\"", "");
        }
    }
}
