package org.lantern.web.edge;

import jakarta.servlet.ServletRequest;
import org.lantern.tenancy.Agency;

/** Where a request goes. */
public sealed interface Door {

    /** The platform's own host: front page, applications, vendor API. */
    record Platform() implements Door {}

    /** One agency's portal, with its public and staff API. */
    record Portal(Agency agency) implements Door {}

    /**
     * One agency's host while the vendor has suspended it. A door of its own, so that whoever adds a page or a resource
     * for portals has not opened it here.
     */
    record Suspended(Agency agency) implements Door {}

    /**
     * One agency's host before it was ever opened, for whoever has shown nothing yet: closed, but for its own people's
     * programs. A door of its own, so that whoever adds a page or a resource for portals has not opened it here.
     */
    record Trial(Agency agency) implements Door {}

    /** The same host, for whoever carries a preview link of that agency that works. */
    record Preview(Agency agency) implements Door {}

    /** The mail the demo profile has caught. */
    record CaughtMail() implements Door {}

    /** Health and metrics, on the loopback management port. */
    record Management() implements Door {}

    /** Refused with 421. */
    record Nowhere(Misdirection why) implements Door {}

    /** The door the tenant filter has assigned. */
    static Door of(ServletRequest request) {
        if (request.getAttribute(Door.class.getName()) instanceof Door door) {
            return door;
        }
        throw new IllegalStateException("the tenant filter has not seen this request");
    }

    /** For log and metrics. */
    default String word() {
        return switch (this) {
            case Platform p -> "platform";
            case Portal p -> "portal";
            case Suspended s -> "suspended";
            case Trial t -> "trial";
            case Preview p -> "preview";
            case CaughtMail m -> "mail";
            case Management m -> "management";
            case Nowhere n -> "nowhere";
        };
    }
}
