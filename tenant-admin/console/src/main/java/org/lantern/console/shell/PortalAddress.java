package org.lantern.console.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyDirectory;

/** Where residents meet the current agency. */
@ApplicationScoped
public class PortalAddress {
    @Inject
    Addresses addresses;

    @Inject
    AgencyDirectory directory;

    public String current() {
        return addresses.portal(directory.current().slug()) + "/";
    }

    /** As one would say it: without the scheme. */
    public String shown() {
        return URI.create(current()).getAuthority();
    }
}
