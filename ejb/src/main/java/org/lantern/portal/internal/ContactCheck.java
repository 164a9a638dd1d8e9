package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.tenancy.GoLiveCheck;

/** Whom to call when it can wait, and when somebody is there. */
@ApplicationScoped
public class ContactCheck implements GoLiveCheck {
    @Inject
    private LiveDesign live;

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean isMet() {
        return live.says(design -> !design.contact().nonEmergencyPhone().isBlank()
                && !design.contact().hours().isBlank());
    }
}
