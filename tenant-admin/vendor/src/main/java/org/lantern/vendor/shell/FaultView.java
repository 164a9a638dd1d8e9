package org.lantern.vendor.shell;

import com.vaadin.flow.router.ParentLayout;
import org.lantern.frame.screen.FaultPage;

/** A page that failed, said in the room one stands in. */
@ParentLayout(VendorShell.class)
public class FaultView extends FaultPage {}
