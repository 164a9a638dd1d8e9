package org.lantern.vendor.shell;

import static org.lantern.frame.screen.Texts.text;

import jakarta.inject.Inject;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.PersonMenu;
import org.lantern.frame.screen.Shell;
import org.lantern.vendor.agencies.AgenciesNavigation;
import org.lantern.vendor.applications.ApplicationsNavigation;

/** The vendor's own room. */
public class VendorShell extends Shell {
    @Inject
    VendorShell() {
        super(text("vendor.name"), text("vendor.kind"), new PersonMenu().finish(), chapters());
        addClassName("vendor-shell");
    }

    private static List<Chapter> chapters() {
        return List.of(
                new Chapter("chapter.fleet", List.of(ApplicationsNavigation.entry(), AgenciesNavigation.entry())));
    }
}
