package org.lantern.membership;

import java.util.Optional;
import org.lantern.authority.AgencyToken;
import org.lantern.tenancy.AgencyId;

/** What an invitation's link carries. */
public record InvitationToken(AgencyId agency, String text) {

    private InvitationToken(AgencyToken token) {
        this(token.agency(), token.text());
    }

    static InvitationToken fresh(AgencyId agency) {
        return new InvitationToken(AgencyToken.fresh(agency));
    }

    /** Empty if {@code text} cannot be a token; whether it is a good one is for {@link InvitationDoor} to say. */
    public static Optional<InvitationToken> parse(String text) {
        return AgencyToken.parse(text).map(InvitationToken::new);
    }

    byte[] hash() {
        return new AgencyToken(agency, text).hash();
    }

    /** Never shows the token: it may end in a log. */
    @Override
    public String toString() {
        return "InvitationToken[" + agency + "]";
    }
}
