package org.lantern.liberty.command.agency;

import picocli.CommandLine.Command;

/** {@code agency …}: what a vendor operator does with applications and agencies, through the API; and, in the demo, going live. */
@Command(
        name = "agency",
        description =
                "List, show, apply for, ask, approve, reject, verify, open, suspend and resume agencies; vouch for an administrator.",
        subcommands = {
            AgencyList.class,
            AgencyShow.class,
            AgencyApply.class,
            AgencyAsk.class,
            AgencyApprove.class,
            AgencyReject.class,
            AgencyVerify.class,
            AgencyVouch.class,
            AgencyGoLive.class,
            AgencySuspend.class,
            AgencyResume.class
        })
public final class AgencyCommand {}
