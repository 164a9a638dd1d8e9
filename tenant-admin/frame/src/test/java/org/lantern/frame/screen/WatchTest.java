package org.lantern.frame.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final int NEVER = -1;

    private final UI page = new UI();
    private final Div part = new Div();
    private boolean unsettled = true;
    private int looks;

    private final Watch watch = Watch.over(part, Duration.ofSeconds(2), () -> unsettled, () -> looks++);

    @Test
    void looks_again_while_there_is_something_to_see() {
        page.add(part);
        poll();
        poll();

        assertThat(page.getPollInterval()).isEqualTo(2_000);
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void asks_nothing_about_what_was_settled_before() {
        unsettled = false;
        page.add(part);

        assertThat(page.getPollInterval()).isEqualTo(NEVER);
    }

    @Test
    void rests_once_all_has_settled() {
        page.add(part);
        unsettled = false;
        poll();
        poll();

        assertThat(page.getPollInterval()).isEqualTo(NEVER);
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void begins_again_when_something_is_set_going() {
        unsettled = false;
        page.add(part);
        unsettled = true;
        watch.resume();
        watch.resume();
        poll();

        assertThat(page.getPollInterval()).isEqualTo(2_000);
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void ends_with_the_page_it_was_on() {
        page.add(part);
        page.remove(part);
        poll();
        watch.resume();

        assertThat(page.getPollInterval()).isEqualTo(NEVER);
        assertThat(looks).isZero();
    }

    private void poll() {
        ComponentUtil.fireEvent(page, new PollEvent(page, true));
    }
}
