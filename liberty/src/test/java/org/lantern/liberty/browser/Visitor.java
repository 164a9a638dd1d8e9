package org.lantern.liberty.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One person in one browser window. What must not happen in it is written down. */
public final class Visitor implements AutoCloseable {
    /** Vaadin's line that tells when the connection is lost; it adds it to the page by itself, outside of ours. */
    private static final String FRAMEWORKS_OWN = "vaadin-connection-indicator";

    private final BrowserContext context;
    private final Page page;
    private final List<String> mishaps = Collections.synchronizedList(new ArrayList<>());

    Visitor(BrowserContext context) {
        this.context = context;
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
            new AxeBuilder(page)
                    .exclude(FRAMEWORKS_OWN)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> findings.add("%s, %s: %s (%s) at %s"
                            .formatted(
                                    name,
                                    shade,
                                    violation.getId(),
                                    violation.getHelp(),
                                    violation.getNodes().stream()
                                            .limit(3)
                                            .map(node -> String.valueOf(node.getTarget()))
                                            .toList())));
        }
        return findings;
    }

    @Override
    public void close() {
        context.close();
    }

    private static boolean isOurs(URI uri) {
        var host = uri.getHost();
        return host != null && (host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1"));
    }
}
