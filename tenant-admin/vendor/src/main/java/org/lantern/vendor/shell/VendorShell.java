package org.lantern.vendor.shell;

import static org.lantern.frame.screen.Texts.text;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.PersonMenu;
import org.lantern.frame.screen.Shell;

/** The vendor's own room; each task adds its way in. */
public class VendorShell extends Shell {
    @Inject
    VendorShell(Instance<Contribution> contributions) {
        super(text("vendor.name"), text("vendor.kind"), new PersonMenu().finish(), Chapter.of(contributions.stream()));
        addClassName("vendor-shell");
    }
}
