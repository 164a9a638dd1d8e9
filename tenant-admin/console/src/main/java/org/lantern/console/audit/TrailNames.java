package org.lantern.console.audit;

import static org.lantern.frame.screen.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditDesk;
import org.lantern.audit.KeptNames;
import org.lantern.crimemap.ImportDesk;
import org.lantern.frame.door.Door;
import org.lantern.membership.ApiClients;
import org.lantern.membership.Members;

/** Names of whom and what the trail speaks of: as they stand now, and of who is not here any more as the trail keeps them. */
@ApplicationScoped
class TrailNames {
    /** An agency has a handful. */
    private static final int MOST_PROGRAMS = 100;

    @Inject
    AuditDesk trail;

    @Inject
    Members members;

    @Inject
    ApiClients programs;

    @Inject
    ImportDesk imports;

    @Inject
    Door door;

    ActTexts texts() {
        KeptNames kept = trail.names();
        Map<String, String> objects = new HashMap<>();
        kept.byObject()
                .forEach((object, name) -> objects.put(object, object.startsWith("member/") ? former(name) : name));
        members.names().forEach((id, name) -> objects.put("member/" + id, name));
        Map<String, String> names = new HashMap<>();
        kept.bySubject().forEach((subject, name) -> names.put(subject, former(name)));
        kept.programs().forEach((subject, name) -> names.put(subject, text("audit.by-program", name)));
        names.putAll(members.namesBySubject());
        programs.page(Optional.empty(), MOST_PROGRAMS).forEach(program -> {
            objects.put("api-client/" + program.id(), program.name());
            names.put(program.subject(), text("audit.by-program", program.name()));
        });
        imports.list().forEach(report -> objects.put("import/" + report.importId(), report.fileName()));
        return new ActTexts(door.issuer(), Map.copyOf(names), Map.copyOf(objects));
    }

    private static String former(String name) {
        return text("audit.by-former.named", name);
    }
}
