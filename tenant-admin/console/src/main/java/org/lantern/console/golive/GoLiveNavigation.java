package org.lantern.console.golive;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to going live. */
@ApplicationScoped
public class GoLiveNavigation implements Contribution {
    @Override
    public int order() {
        return 890;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.agency", List.of(new Entry("golive.title", Glyph.STEPS, GoLiveView.class)));
    }

    public static Class<? extends Component> view() {
        return GoLiveView.class;
    }
}
