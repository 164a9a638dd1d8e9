package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import org.lantern.crimemap.internal.store.ChunkStream;
import org.lantern.crimemap.internal.store.ImportFiles;
import org.lantern.crimemap.internal.store.ImportFiles.StoredFile;
import org.lantern.crimemap.internal.store.ImportRuns.Order;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.Jurisdictions;

/** Where an import reads from: the stored file, and the agency's area and time zone. */
@ApplicationScoped
class ImportSource {
    @Inject
    private ImportFiles files;

    @Inject
    private Jurisdictions jurisdictions;

    @Inject
    private AgencyDirectory agencies;

    public StoredFile file(Order order) {
        return files.find(order.fileId()).orElseThrow();
    }

    public ChunkStream open(StoredFile file) {
        return new ChunkStream(number -> files.chunk(file.id(), number));
    }

    /** @throws NoJurisdiction if there is none, or what was stored is none by today's checks */
    @Transactional
    public Jurisdiction jurisdiction() {
        String geoJson = jurisdictions.current().orElseThrow(NoJurisdiction::new);
        return switch (Jurisdiction.parse(geoJson)) {
            case JurisdictionReading.Accepted accepted -> accepted.jurisdiction();
            case JurisdictionReading.Refused refused -> throw new NoJurisdiction();
        };
    }

    public ZoneId zone() {
        return agencies.current().timeZone();
    }
}
