package org.lantern.web.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Reads {@link Deployment} from the configuration. Nothing has a default here: the launcher sets all of it. */
@Dependent
class DeploymentConfig {

    @Produces
    @Singleton
    static Deployment deployment(Config config) {
        return new Deployment(
                config.getValue("lantern.profile", String.class).equals("demo"),
                config.getValue("lantern.public.scheme", String.class),
                config.getValue("lantern.public.domain", String.class),
                config.getValue("lantern.public.port", Integer.class),
                config.getValue("lantern.management.port", Integer.class));
    }
}
