package org.lantern.liberty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium on the path, headless, as {@code ./lantern test} makes sure there is one. Nothing is downloaded. */
public final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--use-angle=swiftshader",
            "--enable-unsafe-swiftshader",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(onThePath()).setArgs(QUIET);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Path onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no chromium on the path"));
    }

    /** A person at a screen of this width in CSS pixels, with no cookie and nothing cached. */
    public Visitor visitor(int width) {
        return visitor(width, true);
    }

    /** The same, in a browser in which scripts are switched off. */
    public Visitor visitorWithoutScripts(int width) {
        return visitor(width, false);
    }

    private Visitor visitor(int width, boolean scripts) {
        return new Visitor(window(width, scripts), scripts ? Optional.empty() : Optional.of(window(width, true)));
    }

    private BrowserContext window(int width, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("en-US"));
        context.setDefaultTimeout(60_000);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
