package org.lantern.fleet;

import static org.lantern.authority.Role.VENDOR_OPERATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.fleet.internal.Remark;
import org.lantern.fleet.internal.Verifications;
import org.lantern.tenancy.AgencyId;

/** Where the vendor's operators record that an agency is who it says (R15). */
@Desk
@Stateless
public class VerificationDesk {

    @Inject
    private Verifications verifications;

    /** What came of it. A refusal has written nothing. */
    public sealed interface Result {

        record Verified() implements Result {}

        /** It was recorded before, and stays as it was recorded. */
        record AlreadyVerified() implements Result {}

        record NoSuchAgency() implements Result {}

        /** There are no words on how it was done, or more than can be taken. */
        record NoteMissing() implements Result {}
    }

    /** @param note how it was made sure of; the agency's own people read it */
    @Needs(VENDOR_OPERATOR)
    public Result verify(AgencyId agency, Verification.Method method, String note) {
        return Remark.of(note)
                .map(words -> verifications.add(agency, method, words))
                .orElseGet(Result.NoteMissing::new);
    }
}
