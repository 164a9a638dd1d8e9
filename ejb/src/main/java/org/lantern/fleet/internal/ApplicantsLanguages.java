package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.WantedLanguages;

/** What an agency's application says of its portal's languages (R17). */
@ApplicationScoped
public class ApplicantsLanguages implements WantedLanguages {

    @Inject
    private ApplicationStore applications;

    @Override
    public List<String> of(AgencyId agency) {
        return applications
                .of(agency)
                .map(application -> application.form().profile().languages())
                .orElse(List.of());
    }
}
