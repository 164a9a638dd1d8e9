package org.lantern.console.portal;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to what makes the portal. */
@ApplicationScoped
public class PortalNavigation implements Contribution {
    @Override
    public int order() {
        return 100;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.portal", List.of(new Entry("design.title", Glyph.DESIGN, DesignView.class)));
    }

    public static Class<? extends Component> design() {
        return DesignView.class;
    }
}
