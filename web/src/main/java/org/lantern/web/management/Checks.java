package org.lantern.web.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.PlatformConnection;

/** Looks at what the health addresses tell. The application starts only on a migrated database, so asking it is enough. */
@ApplicationScoped
class Checks {
    private static final int SECONDS = 2;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private PlatformConnection database;

    Health started() {
        return new Health(List.of(new Check("directory-loaded", directory.isLoaded())));
    }

    Health ready() {
        return new Health(List.of(
                new Check("database-migrated", database.answersWithin(SECONDS)),
                new Check("directory-loaded", directory.isLoaded())));
    }

    /** That this answers at all is the check: a process that cannot should be replaced. */
    Health live() {
        return new Health(List.of());
    }
}
