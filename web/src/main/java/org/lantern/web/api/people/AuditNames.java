package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditDesk;
import org.lantern.audit.KeptNames;
import org.lantern.membership.ApiClients;
import org.lantern.membership.Members;

/** Names of whom the trail speaks of: as they stand now, and of who is not here any more as the trail keeps them. */
@ApplicationScoped
class AuditNames {
    /** An agency has a handful. */
    private static final int MOST_PROGRAMS = 100;

    @Inject
    private AuditDesk trail;

    @Inject
    private Members members;

    @Inject
    private ApiClients programs;

    AuditAnswer.Names now() {
        KeptNames kept = trail.names();
        Map<String, String> objects = new HashMap<>(kept.byObject());
        Map<String, String> subjects = new HashMap<>(kept.programs());
        subjects.putAll(kept.bySubject());
        members.names().forEach((id, name) -> objects.put("member/" + id, name));
        subjects.putAll(members.namesBySubject());
        programs.page(Optional.empty(), MOST_PROGRAMS).forEach(program -> {
            objects.put("api-client/" + program.id(), program.name());
            subjects.put(program.subject(), program.name());
        });
        return new AuditAnswer.Names(subjects, objects);
    }
}
