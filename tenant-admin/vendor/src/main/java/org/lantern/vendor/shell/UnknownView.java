package org.lantern.vendor.shell;

import com.vaadin.flow.router.ParentLayout;
import org.lantern.frame.screen.UnknownPage;

/** Nothing to be seen at this address, said in the room one stands in. */
@ParentLayout(VendorShell.class)
public class UnknownView extends UnknownPage {}
