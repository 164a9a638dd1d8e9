package org.lantern.liberty.place;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of one installation: a block of five that moves as a whole with its base. */
public record Ports(int base) {

    public Ports {
        if (base < 1024 || base > 65_530) {
            throw new IllegalArgumentException("a port base lies between 1024 and 65530, not at " + base);
        }
    }

    /** All hosts: portals, consoles, platform. */
    public int http() {
        return base;
    }

    public int identity() {
        return base + 1;
    }

    public int database() {
        return base + 2;
    }

    /** SMTP of the mail catcher. */
    public int mail() {
        return base + 3;
    }

    /** Health and metrics, on the loopback address only. */
    public int management() {
        return base + 4;
    }

    /** Each port by the name of the part that listens there. */
    public Map<String, Integer> byPart() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("liberty", http());
        ports.put("keycloak", identity());
        ports.put("postgresql", database());
        ports.put("mail", mail());
        ports.put("management", management());
        return ports;
    }
}
