package org.lantern.web.api.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantern.fleet.ApplicationReview;
import org.lantern.fleet.ApplicationState;
import org.lantern.fleet.ApplicationSummary;
import org.lantern.tenancy.Ids;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** However many applications came before: the next one is reached. */
class ApplicationListTest {
    private static final int MANY = 450;

    private final ReviewResource resource = new ReviewResource();

    ApplicationListTest() throws ReflectiveOperationException {
        Field review = ReviewResource.class.getDeclaredField("review");
        review.setAccessible(true);
        review.set(resource, new Many());
    }

    @Test
    void r9_every_application_is_reached_by_the_cursor() {
        List<UUID> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = resource.list("submitted", null, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(ApplicationReview.PAGE);
            page.items().forEach(each -> read.add(each.id()));
            cursor = page.next().orElse(null);
        } while (cursor != null);
        assertThat(read).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void r9_a_page_is_as_long_as_asked_for_and_the_last_names_no_next() {
        assertThat(resource.list(null, "7", null).items()).hasSize(7);
        assertThat(resource.list(null, "500", null).next()).isEmpty();
    }

    @Test
    void r9_a_cursor_that_no_list_handed_out_is_refused() {
        assertThatThrownBy(() -> resource.list(null, null, "first"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.INVALID_CURSOR));
    }

    /** As the store answers: oldest first, after the last one of the page before. */
    private static final class Many extends ApplicationReview {
        private final List<ApplicationSummary> all = IntStream.range(0, MANY)
                .mapToObj(i -> new ApplicationSummary(
                        Ids.next(), "Police", "Riverton", "p-" + i, ApplicationState.SUBMITTED, Instant.EPOCH))
                .toList();

        @Override
        public List<ApplicationSummary> page(Set<ApplicationState> states, Optional<UUID> after, int most) {
            return all.stream()
                    .filter(each -> states.contains(each.state()))
                    .filter(each -> after.isEmpty()
                            || each.id().toString().compareTo(after.get().toString()) > 0)
                    .limit(most)
                    .toList();
        }
    }
}
