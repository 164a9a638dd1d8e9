package org.lantern.tenancy;

import java.util.List;

/** What an agency said of its portal's languages before it had a portal. Whoever took its application in knows. */
public interface WantedLanguages {

    /** BCP 47 tags, the main one first; empty if it said nothing. */
    List<String> of(AgencyId agency);
}
