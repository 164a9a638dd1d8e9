package org.lantern.console;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Route;

@Route("")
class HelloView extends AppLayout {
    private static final long serialVersionUID = 1L;
}
