package org.lantern.liberty.factors;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that makes and uses passkeys in this window, when somebody puts a finger on it (Chromium's virtual authenticator). */
final class Finger {
    private final CDPSession session;
    private final String device;

    Finger(Page page) {
        session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", false);
        var wanted = new JsonObject();
        wanted.add("options", options);
        device = session.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
    }

    /** On the device while the button is pressed and until another page has come. */
    void confirm(Page page, String button) {
        awaitingNext(page, () -> page.locator(button).click());
    }

    /** The log-in page offers passkeys by itself: a finger on the device is all it takes. */
    void takeOffer(Page page) {
        awaitingNext(page, page::reload);
    }

    private void awaitingNext(Page page, Runnable act) {
        var before = page.url();
        put(true);
        act.run();
        page.waitForURL(url -> !url.equals(before));
        put(false);
    }

    private void put(boolean there) {
        var presence = new JsonObject();
        presence.addProperty("authenticatorId", device);
        presence.addProperty("enabled", there);
        session.send("WebAuthn.setAutomaticPresenceSimulation", presence);
    }
}
