package org.lantern.console.crimemap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to the crime map's imports and rules. */
@ApplicationScoped
public class CrimeMapNavigation implements Contribution {
    @Override
    public int order() {
        return 200;
    }

    @Override
    public Chapter chapter() {
        return new Chapter(
                "chapter.crime-map",
                List.of(
                        new Entry("imports.title", Glyph.IMPORT, ImportsView.class),
                        new Entry("rules.title", Glyph.RULES, RulesView.class)));
    }

    public static Class<? extends Component> imports() {
        return ImportsView.class;
    }

    public static Class<? extends Component> rules() {
        return RulesView.class;
    }

    static RouterLink toImport(UUID id, String name) {
        return new RouterLink(name, ImportView.class, id.toString());
    }

    static void showImport(UUID id) {
        UI.getCurrent().navigate(ImportView.class, id.toString());
    }
}
