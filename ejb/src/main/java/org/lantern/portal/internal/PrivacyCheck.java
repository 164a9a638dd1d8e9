package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.tenancy.GoLiveCheck;

/** What the agency does with what residents tell it, in its own words. */
@ApplicationScoped
public class PrivacyCheck implements GoLiveCheck {
    @Inject
    private LiveDesign live;

    @Override
    public String name() {
        return "privacy-text";
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public boolean isMet() {
        return live.says(design -> !design.privacyText().isBlank());
    }
}
