package org.lantern.console.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeViewTest {
    private static final Step DONE = new Step("design", true, Div.class);
    private static final Step OPEN = new Step("rules", false, Div.class);

    @Test
    void says_that_all_is_in_place_only_to_who_could_have_put_it_there() {
        assertThat(HomeView.lead(List.of())).isEqualTo("home.lead.none");
        assertThat(HomeView.lead(List.of(DONE))).isEqualTo("home.lead.done");
        assertThat(HomeView.lead(List.of(DONE, OPEN))).isEqualTo("home.lead");
    }
}
