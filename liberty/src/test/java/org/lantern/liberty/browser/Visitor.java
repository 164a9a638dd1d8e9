package org.lantern.liberty.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One person in one browser window. What must not happen in it is written down. */
public final class Visitor implements AutoCloseable {
    /** Vaadin's line that tells when the connection is lost; it adds it to the page by itself, outside of ours. */
    private static final String FRAMEWORKS_OWN = "vaadin-connection-indicator";

    private static final List<String> RULES_ON_COLOR = List.of("color-contrast", "link-in-text-block");

    private final BrowserContext context;
    private final Optional<BrowserContext> beside;
    private final Page page;
    private final List<String> mishaps = Collections.synchronizedList(new ArrayList<>());

    /** @param beside a window with scripts, for axe, which is one; empty where the visitor's own has them */
    Visitor(BrowserContext context, Optional<BrowserContext> beside) {
        this.context = context;
        this.beside = beside;
        this.page = context.newPage();
        page.onDialog(dialog -> {
            mishaps.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> mishaps.add("script error at " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                mishaps.add("content security policy at " + page.url() + ": " + message.text());
            }
        });
        context.onRequest(request -> {
            var uri = request.url();
            if (uri.startsWith("http") && !isOurs(URI.create(uri.replaceAll("[?#].*", "")))) {
                mishaps.add("request to another origin: " + uri);
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Dialogs, script errors, violations of the content security policy, and requests to other origins. */
    public List<String> mishaps() {
        return List.copyOf(mishaps);
    }

    public int cookies() {
        return context.cookies().size();
    }

    /** What axe-core finds wrong with the page, light and dark; and a picture of each for people to look at. */
    public List<String> look(String name) {
        var findings = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForTimeout(400);
            var shade = scheme == ColorScheme.DARK ? "dark" : "light";
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target/screenshots", "%s-%d-%s.png".formatted(name, page.viewportSize().width, shade))));
            findings.addAll(beside.map(window -> axeBeside(window, scheme)).orElseGet(() -> axe(page, scheme)).stream()
                    .map(violation -> "%s, %s: %s".formatted(name, shade, violation))
                    .toList());
        }
        return findings;
    }

    /** The page as it stands, to the letter, shown in another window at the same address. */
    private List<String> axeBeside(BrowserContext window, ColorScheme scheme) {
        var html = page.content();
        try (var twin = window.newPage()) {
            twin.setViewportSize(page.viewportSize().width, page.viewportSize().height);
            twin.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            twin.route(
                    page.url(),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(html)));
            twin.navigate(page.url());
            return axe(twin, scheme);
        }
    }

    /** Every rule on the light page; on the dark one, which is the same document, those that look at colors. */
    private static List<String> axe(Page page, ColorScheme scheme) {
        var axe = new AxeBuilder(page).exclude(FRAMEWORKS_OWN);
        if (scheme == ColorScheme.DARK) {
            axe.withRules(RULES_ON_COLOR);
        }
        return axe.analyze().getViolations().stream()
                .map(violation -> "%s (%s) at %s"
                        .formatted(
                                violation.getId(),
                                violation.getHelp(),
                                violation.getNodes().stream()
                                        .limit(3)
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList()))
                .toList();
    }

    @Override
    public void close() {
        beside.ifPresent(BrowserContext::close);
        context.close();
    }

    private static boolean isOurs(URI uri) {
        var host = uri.getHost();
        return host != null && (host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1"));
    }
}
