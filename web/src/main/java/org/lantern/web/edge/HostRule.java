package org.lantern.web.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;

/** Decides the door of a request from its host alone (R1 to R4). */
@Dependent
class HostRule {
    /** One or more host labels (RFC 1123, section 2.1), then perhaps a port. No trailing dot, no address in brackets. */
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,9})(?::(\\d{1,5}))?");

    /** The management port answers no other name, so that a page elsewhere cannot rebind its own name to it. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    private final Deployment deployment;
    private final Function<String, Optional<Agency>> directory;

    @Inject
    HostRule(Deployment deployment, AgencyDirectory directory) {
        this(deployment, directory::byHost);
    }

    HostRule(Deployment deployment, Function<String, Optional<Agency>> directory) {
        this.deployment = deployment;
        this.directory = directory;
    }

    Door decide(Arrival arrival) {
        if (arrival.hosts().size() != 1) {
            return new Door.Nowhere(Misdirection.NOT_ONE_HOST);
        }
        Matcher host = HOST.matcher(arrival.hosts().getFirst());
        if (!host.matches()) {
            return new Door.Nowhere(Misdirection.MALFORMED);
        }
        String name = host.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals(arrival.serverName().toLowerCase(Locale.ROOT))) {
            return new Door.Nowhere(Misdirection.SERVER_DISAGREES);
        }
        if (arrival.localPort() == deployment.managementPort()) {
            return LOOPBACK.contains(name) ? new Door.Management() : new Door.Nowhere(Misdirection.UNKNOWN);
        }
        String port = host.group(2);
        if (port != null && Integer.parseInt(port) != deployment.port()) {
            return new Door.Nowhere(Misdirection.OTHER_PORT);
        }
        return named(name);
    }

    private Door named(String name) {
        if (name.equals(deployment.domain())) {
            return new Door.Platform();
        }
        if (name.endsWith('.' + deployment.domain())) {
            String label = name.substring(0, name.length() - deployment.domain().length() - 1);
            if (deployment.demo() && label.equals("mail")) {
                return new Door.CaughtMail();
            }
            if (Slug.isReserved(label)) {
                return new Door.Nowhere(Misdirection.RESERVED);
            }
        }
        return directory
                .apply(name)
                .filter(agency -> agency.state() != AgencyState.PROVISIONING)
                .map(HostRule::ofAgency)
                .orElseGet(() -> new Door.Nowhere(Misdirection.UNKNOWN));
    }

    private static Door ofAgency(Agency agency) {
        if (agency.isSuspended()) {
            return new Door.Suspended(agency);
        }
        return agency.opened() ? new Door.Portal(agency) : new Door.Trial(agency);
    }
}
