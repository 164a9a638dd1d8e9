package org.lantern.fleet;

/** What came of inviting an agency's first administrator once more. A refusal has written nothing and sent nothing. */
public sealed interface AdministratorInvitation {

    /** @param email the address in the application; what was sent there before no longer works */
    record Sent(String email) implements AdministratorInvitation {}

    record NoSuchAgency() implements AdministratorInvitation {}

    /** Provisioning invites them itself; it has not come to its end. */
    record NotProvisioned() implements AdministratorInvitation {}

    /** The agency can invite people itself. */
    record HasAdministrator() implements AdministratorInvitation {}
}
