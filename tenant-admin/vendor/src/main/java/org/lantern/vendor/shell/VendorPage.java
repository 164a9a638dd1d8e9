package org.lantern.vendor.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the console: the theme, then our own style on it. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("frame/lantern.css")
@Viewport("width=device-width, initial-scale=1")
public class VendorPage implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "frame/favicon.svg", "any");
    }
}
