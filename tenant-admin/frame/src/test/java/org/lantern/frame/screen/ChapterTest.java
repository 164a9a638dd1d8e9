package org.lantern.frame.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChapterTest {
    private static final Entry PEOPLE = new Entry("people", Glyph.PEOPLE, Div.class);
    private static final Entry AUDIT = new Entry("audit", Glyph.AUDIT, Div.class);
    private static final Entry HOME = new Entry("home", Glyph.HOME, Div.class);

    private record Given(int order, Chapter chapter) implements Contribution {}

    @Test
    void contributions_stand_in_their_order_whoever_is_found_first() {
        var home = new Chapter("", List.of(HOME));
        var agency = new Chapter("agency", List.of(PEOPLE));

        assertThat(Chapter.of(Stream.of(new Given(9, agency), new Given(0, home))))
                .containsExactly(home, agency);
    }

    @Test
    void entries_of_one_heading_stand_together() {
        var parts = Stream.<Contribution>of(
                new Given(3, new Chapter("agency", List.of(AUDIT))),
                new Given(2, new Chapter("", List.of(HOME))),
                new Given(1, new Chapter("agency", List.of(PEOPLE))));

        assertThat(Chapter.of(parts))
                .containsExactly(new Chapter("agency", List.of(PEOPLE, AUDIT)), new Chapter("", List.of(HOME)));
    }
}
