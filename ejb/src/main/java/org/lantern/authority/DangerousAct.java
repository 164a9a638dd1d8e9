package org.lantern.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What nobody does with a log-in of this morning: before each of these acts, a person confirms anew that it is them (R6).
 * An act stands here when a desk asks for it, and not before.
 */
public enum DangerousAct {
    /** Making a member an agency-administrator. */
    GIVE_ADMINISTRATOR_ROLE,
    /** Asking somebody in as an agency-administrator. */
    INVITE_ADMINISTRATOR,
    /** Taking the whole audit trail away. */
    EXPORT_AUDIT_TRAIL,
    /** Having an archive of all that is the agency's made. */
    TAKE_AGENCY_OUT,
    /** Taking such an archive along. */
    DOWNLOAD_TAKEOUT,
    /** Saying that a colleague has lost what they prove with who they are. */
    VOUCH_FOR_LOST_DEVICE,
    /** Letting records go again that were held. */
    RELEASE_LEGAL_HOLD;

    /** The word used in SQL, JSON and texts: {@code invite-administrator}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DangerousAct> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }
}
