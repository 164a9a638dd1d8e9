package org.lantern.vendor.shell;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.lantern.frame.door.Door;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.PersonMenu;
import org.lantern.frame.screen.Shell;

/** The vendor's own room; each task adds its way in. */
public class VendorShell extends Shell {
    @Inject
    VendorShell(Instance<Contribution> contributions, Door door) {
        super(text("vendor.name"), text("vendor.kind"), createMenu(door), Chapter.of(contributions.stream()));
        addClassName("vendor-shell");
    }

    /** Own log-ins and factors are the realm's own pages: this console's door asks the realm, so signing out there counts here too. */
    private static PersonMenu createMenu(Door door) {
        String account = door.issuer() + "/account/account-security/";
        return new PersonMenu()
                .with(text("vendor.factors"), () -> go(account + "signing-in"))
                .with(text("vendor.log-ins"), () -> go(account + "device-activity"))
                .finish();
    }

    private static void go(String address) {
        UI.getCurrent().getPage().setLocation(address);
    }
}
