package org.lantern.liberty.path;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lantern.liberty.browser.Buttons.button;
import static org.lantern.liberty.browser.Buttons.named;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.lantern.liberty.browser.Hands;
import org.lantern.liberty.browser.SignIn;
import org.lantern.liberty.browser.SignUpPages;
import org.lantern.liberty.browser.Visitor;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.running.Letters;
import org.lantern.liberty.running.NewAgency;
import org.lantern.liberty.running.RunningLantern;

/** The steps from an application to a published map, each by what a person sees and does. */
final class FirstPath {
    private static final Pattern INVITATION = Pattern.compile("http://\\S+/invitations/[A-Za-z0-9_-]{64}");
    private static final Pattern PASSWORD = Pattern.compile("http://\\S+/login-actions/action-token\\S+");
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(60_000);
    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}(?=\\s)");
    private static final int FRAME_BEGINS_MILLIS = 500;
    static final String PASS_PHRASE = "a lantern in the window 7";

    private final RunningLantern lantern;
    private final Newcomer newcomer;
    private final Hands hands;
    private final boolean looking;
    private final List<String> findings = new ArrayList<>();

    /** @param looking whether each page is looked at with axe-core and photographed, light and dark; it takes minutes */
    FirstPath(RunningLantern lantern, Newcomer newcomer, Hands hands, boolean looking) {
        this.lantern = lantern;
        this.newcomer = newcomer;
        this.hands = hands;
        this.looking = looking;
    }

    /** What axe-core and the watch over the browser found on the way. */
    List<String> findings() {
        return findings;
    }

    /** {@code SignUpIT} looks at the pages of the questions, at the same width. */
    void apply(Visitor applicant) {
        var page = applicant.page();
        page.navigate(url("localhost", "/"));
        look(applicant, "platform");
        hands.activate(page.locator(".hero-actions").getByText("Apply for your agency"));
        look(applicant, "apply");
        hands.activate(page.locator(".signup-go"));
        var letters = new Letters(new CaughtMail(lantern.installation().caughtMail()));
        new SignUpPages(page, hands, name -> {})
                .fillIn(new SignUpPages.Who(
                        newcomer.name(),
                        newcomer.slug(),
                        newcomer.administrator(),
                        newcomer.jurisdiction(),
                        () -> letters.code(newcomer.administrator())));
        assertThat(page.locator("h1")).hasText("We have your application");
        look(applicant, "application");
    }

    void approve(Visitor operator) {
        var page = operator.page();
        page.navigate(url("vendor.localhost", "/applications/submitted"));
        SignIn.as(page, lantern.accounts().vendorOperator(), hands);
        page.navigate(url("vendor.localhost", "/applications/submitted"));
        page.getByText(newcomer.name()).last().waitFor();
        look(operator, "vendor-applications");
        hands.open(page, newcomer.name());
        button(page, "Approve").waitFor();
        look(operator, "vendor-application");
        hands.activate(button(page, "Approve"));
        assertThat(page.getByText("Invite the first administrator")).isVisible(PATIENTLY);
        look(operator, "vendor-provisioning");
    }

    void accept(Visitor administrator) {
        var page = administrator.page();
        var letters = new Letters(new CaughtMail(lantern.installation().caughtMail()));
        page.navigate(letters.link(newcomer.administrator(), INVITATION));
        look(administrator, "invitation");
        hands.activate(page.getByRole(AriaRole.BUTTON).last());
        assertThat(page.locator("h1")).containsText("Welcome to");
        look(administrator, "invitation-accepted");
        page.navigate(letters.link(newcomer.administrator(), PASSWORD));
        if (page.locator("#password-new").count() == 0) {
            hands.activate(page.getByText("Click here to proceed"));
        }
        hands.write(page.locator("#password-new"), PASS_PHRASE);
        hands.write(page.locator("#password-confirm"), PASS_PHRASE);
        hands.activate(button(page, "Submit"));
        assertThat(page.locator("#password-new")).isHidden();
        page.waitForLoadState();
        page.navigate(url("console.localhost", "/"));
        SignIn.as(
                page,
                new DemoAccount("agency-administrator", newcomer.slug(), newcomer.administrator(), PASS_PHRASE),
                hands);
        assertThat(page.getByText("Give your portal its face").first()).isVisible(PATIENTLY);
        look(administrator, "console-start");
    }

    void design(Visitor administrator, Path logo) {
        var page = administrator.page();
        page.navigate(url("console.localhost", "/portal/design"));
        var name = page.getByLabel("Name residents know you by");
        name.waitFor();
        hands.write(page.getByLabel("Tagline"), "Here for everyone on our streets");
        hands.choose(page, button(page, "Choose a picture"), logo);
        assertThat(page.getByAltText("Your logo as residents see it")).isVisible(PATIENTLY);
        hands.write(page.locator("input[type=text][aria-label='Brand color']"), "#7a2e52");
        hands.write(page.getByLabel("Non-emergency number"), "(215) 555-0117");
        hands.write(page.getByLabel("Opening hours"), "Every day, 8 to 6");
        hands.write(page.getByLabel("Accessibility contact"), "Jo Reyes, (215) 555-0118");
        previewed(page, "We use what you tell us", words -> hands.write(page.getByLabel("Privacy text"), words + "."));
        look(administrator, "console-design");
        publish(page, "Our own face");
        look(administrator, "console-design-published");
    }

    /**
     * Makes a change and waits until the preview has followed it. Chromium never acknowledges a key that comes into a frame at
     * the moment the frame is loaded anew, and whoever pressed it by the protocol waits for ever; a person just presses again.
     */
    private static void previewed(Page page, String words, Consumer<String> change) {
        page.waitForResponse(
                answer -> Objects.requireNonNullElse(answer.request().postData(), "")
                        .contains(words),
                () -> change.accept(words));
        page.waitForTimeout(FRAME_BEGINS_MILLIS);
        page.frames().forEach(Frame::waitForLoadState);
    }

    void importRecords(Visitor administrator) {
        var page = administrator.page();
        page.navigate(url("console.localhost", "/crime-map/imports"));
        look(administrator, "console-imports");
        hands.choose(page, button(page, "Choose a file"), newcomer.records());
        assertThat(page.getByText("What an import would do")).isVisible(PATIENTLY);
        look(administrator, "console-import-checked");
        hands.activate(button(page, "Import these records"));
        assertThat(page.getByText("What came in")).isVisible(PATIENTLY);
        look(administrator, "console-import-done");
    }

    void publishRules(Visitor administrator) {
        var page = administrator.page();
        page.navigate(url("console.localhost", "/crime-map/rules"));
        page.getByLabel(newcomer.published().getFirst()).waitFor();
        for (var category : newcomer.published()) {
            tick(page.getByLabel(category, new Page.GetByLabelOptions().setExact(true)));
        }
        look(administrator, "console-rules");
        publish(page, "What residents may see");
        look(administrator, "console-rules-published");
        page.navigate(url("console.localhost", "/people"));
        look(administrator, "console-people");
        page.navigate(url("console.localhost", "/audit"));
        look(administrator, "console-audit");
    }

    /** The vendor verifies, a second administrator comes in, the test mail's code is entered; then the portal is opened. */
    void goLive(Visitor operator, Visitor administrator) {
        var account = new DemoAccount("agency-administrator", newcomer.slug(), newcomer.administrator(), PASS_PHRASE);
        new NewAgency(lantern, newcomer.slug(), account).deputize();
        verify(operator);
        var page = administrator.page();
        page.navigate(url("console.localhost", "/go-live"));
        hands.activate(button(page, "Send me a test mail"));
        var letters = new Letters(new CaughtMail(lantern.installation().caughtMail()));
        hands.write(page.getByLabel("Code from the mail"), letters.link(newcomer.administrator(), CODE));
        hands.activate(button(page, "Confirm the code"));
        assertThat(page.getByText("This was proved").first()).isVisible(PATIENTLY);
        look(administrator, "console-go-live");
        hands.activate(button(page, "Go live"));
        assertThat(page.getByText("There is no way back to the trial")).isVisible(PATIENTLY);
        hands.activate(page.getByRole(AriaRole.BUTTON, named("Go live")).last());
        assertThat(page.getByText("The portal is open to everybody").first()).isVisible(PATIENTLY);
        look(administrator, "console-live");
    }

    private void verify(Visitor operator) {
        var page = operator.page();
        page.navigate(url("vendor.localhost", "/agencies/provisioning/" + agency()));
        hands.activate(button(page, "Verify"));
        var dialog = page.getByRole(AriaRole.DIALOG);
        hands.write(dialog.getByLabel("Note"), "Called the number in the state's list; the desk confirmed.");
        look(operator, "vendor-verify");
        hands.activate(dialog.getByRole(AriaRole.BUTTON, in("Verify")));
        assertThat(page.getByText("is verified").first()).isVisible(PATIENTLY);
        look(operator, "vendor-agency");
    }

    private String agency() {
        var vendor = lantern.platform().as(lantern.token(lantern.accounts().vendorOperator()));
        return vendor.get("/api/v1/agencies").expect(200).object().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("slug").equals(newcomer.slug()))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    void visit(Visitor resident) {
        var page = resident.page();
        var host = newcomer.slug() + ".localhost";
        page.navigate(url(host, "/"));
        assertThat(page.locator("h1")).hasText(newcomer.name());
        look(resident, "portal-home");
        hands.activate(page.locator(".hero-actions a").first());
        assertThat(page.locator("tr.incident").first()).isVisible();
        page.locator("#map").scrollIntoViewIfNeeded();
        assertThat(page.locator("#map canvas").first()).isVisible(PATIENTLY);
        page.waitForTimeout(2_500);
        look(resident, "portal-crime-map");
        for (var path : List.of("/contact", "/accessibility", "/privacy", "/es/crime-map", "/nothing-here")) {
            page.navigate(url(host, path));
            look(resident, "portal" + path.replace('/', '-'));
        }
        if (resident.cookies() > 0) {
            findings.add("the portal set a cookie");
        }
    }

    private void publish(Page page, String note) {
        hands.activate(button(page, "Publish"));
        var dialog = page.getByRole(AriaRole.DIALOG);
        hands.write(dialog.getByLabel("What changed"), note);
        hands.activate(dialog.getByRole(AriaRole.BUTTON, in("Publish")));
        assertThat(page.getByText(Pattern.compile("Version \\d+ is live")).first())
                .isVisible(PATIENTLY);
    }

    private void tick(Locator checkbox) {
        if (hands instanceof Hands.Keyboard) {
            Hands.Keyboard.reach(checkbox);
            checkbox.page().keyboard().press("Space");
        } else {
            checkbox.check();
        }
    }

    private void look(Visitor visitor, String name) {
        if (looking) {
            findings.addAll(visitor.look(name));
        }
        findings.addAll(visitor.mishaps());
    }

    private String url(String host, String path) {
        return "http://" + host + ":" + lantern.port() + path;
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
