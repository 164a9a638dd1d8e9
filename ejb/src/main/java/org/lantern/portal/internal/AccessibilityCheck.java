package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.tenancy.GoLiveCheck;

/** Whom residents tell when the portal fails them. */
@ApplicationScoped
public class AccessibilityCheck implements GoLiveCheck {
    @Inject
    private LiveDesign live;

    @Override
    public String name() {
        return "accessibility-contact";
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public boolean isMet() {
        return live.says(design -> !design.contact().accessibility().isBlank());
    }
}
