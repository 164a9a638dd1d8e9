package org.lantern.liberty.command;

import picocli.CommandLine.Command;

/** {@code agency …}: what a vendor operator does with applications and agencies, through the API. */
@Command(
        name = "agency",
        description = "List, show, apply for, approve, reject, suspend and resume agencies.",
        subcommands = {
            AgencyList.class,
            AgencyShow.class,
            AgencyApply.class,
            AgencyApprove.class,
            AgencyReject.class,
            AgencySuspend.class,
            AgencyResume.class
        })
public final class AgencyCommand {}
