package org.lantern.console.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.lantern.crimemap.ImportDesk;
import org.lantern.frame.door.Door;
import org.lantern.membership.Members;

/** Names of whom and what the trail speaks of, as they stand now: it holds none itself. */
@ApplicationScoped
class TrailNames {
    @Inject
    Members members;

    @Inject
    ImportDesk imports;

    @Inject
    Door door;

    ActTexts texts() {
        Map<String, String> objects = new HashMap<>();
        members.list().forEach(member -> objects.put("member/" + member.id(), member.name()));
        imports.list().forEach(report -> objects.put("import/" + report.importId(), report.fileName()));
        return new ActTexts(door.issuer(), members.namesBySubject(), Map.copyOf(objects));
    }
}
