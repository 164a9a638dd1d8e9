package org.lantern.membership;

import java.util.Locale;

/** What a member is. A program holds roles as a person does, and is nobody who could confirm, invite or be the last one left. */
public enum MemberKind {
    PERSON,
    API_CLIENT;

    /** The word used in SQL and JSON: {@code api-client}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
