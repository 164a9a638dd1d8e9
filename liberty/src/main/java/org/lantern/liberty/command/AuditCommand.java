package org.lantern.liberty.command;

import picocli.CommandLine.Command;

/** {@code audit …}: what can be said of the trails from outside the application. */
@Command(
        name = "audit",
        description = "Verify the agencies' audit trails.",
        subcommands = {AuditVerify.class})
public final class AuditCommand {}
