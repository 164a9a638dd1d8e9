package org.lantern.console;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

@StyleSheet(Aura.STYLESHEET)
public class ConsoleShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
