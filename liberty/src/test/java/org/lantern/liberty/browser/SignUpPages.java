package org.lantern.liberty.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The sign-up, walked page by page as a person does.
 *
 * @param looked is told each page's name when it stands there
 */
public record SignUpPages(Page page, Hands hands, Consumer<String> looked) {

    /**
     * Who applies.
     *
     * @param code waits for the mail and tells the code in it
     */
    public record Who(String name, String slug, String email, Path boundary, Supplier<String> code) {}

    /** From the list of tasks to the application's own page. */
    public void fillIn(Who who) {
        looked.accept("tasks");
        agency(who.name());
        area(who.boundary());
        portal(who.slug());
        administrator(who);
        terms();
        looked.accept("tasks-done");
        hands.activate(page.locator(".task a").last());
        looked.accept("check");
        hands.activate(page.locator("form[action$='/submit'] button"));
    }

    private void agency(String name) {
        task(0);
        write("agency-name", "#name", name);
        choose("kind", "#kind-1");
        select("country", "#country", "US");
        select("state", "#region", "PA");
        write("place", "#place", "Penn Treaty, Pennsylvania");
        write("ori", "#ori", "PA0510000");
        write("population", "#population", "12,500");
    }

    private void area(Path boundary) {
        task(1);
        choose("area", "#way-geojson");
        looked.accept("area-geojson");
        page.locator("#file").setInputFiles(boundary);
        next();
        looked.accept("area-map");
        next();
    }

    private void portal(String slug) {
        task(2);
        looked.accept("time-zone");
        page.locator("#timeZone").selectOption("America/New_York");
        next();
        choose("languages", "#languages-en");
        write("address", "#slug", slug);
    }

    private void administrator(Who who) {
        task(3);
        write("administrator", "#administratorName", "Alex Morgan");
        write("email", "#administratorEmail", who.email());
        write("code", "#code", who.code().get());
    }

    private void terms() {
        task(4);
        choose("terms", "#terms");
    }

    private void task(int number) {
        hands.activate(page.locator(".task a").nth(number));
    }

    private void write(String name, String field, String text) {
        page.locator(field).waitFor();
        looked.accept(name);
        hands.write(page.locator(field), text);
        next();
    }

    private void select(String name, String field, String value) {
        page.locator(field).waitFor();
        looked.accept(name);
        page.locator(field).selectOption(value);
        next();
    }

    private void choose(String name, String field) {
        Locator choice = page.locator(field);
        choice.waitFor();
        looked.accept(name);
        if (hands instanceof Hands.Keyboard) {
            Hands.Keyboard.reach(choice);
            page.keyboard().press("Space");
        } else {
            choice.check();
        }
        next();
    }

    private void next() {
        hands.activate(page.locator("main form .signup-act button").first());
    }
}
