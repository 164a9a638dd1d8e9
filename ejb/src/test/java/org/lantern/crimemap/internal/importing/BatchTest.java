package org.lantern.crimemap.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.internal.store.Rejection;

class BatchTest {
    private final Batch batch = new Batch();

    @Test
    void wide_rows_are_written_long_before_there_are_many() {
        for (int i = 0; i < 15; i++) {
            batch.add(rejection("x".repeat(Batch.MOST_CHARACTERS / 16)));
        }
        assertThat(batch.isFull()).isFalse();
        batch.add(rejection("x".repeat(Batch.MOST_CHARACTERS / 16)));
        assertThat(batch.isFull()).isTrue();
        batch.clear();
        assertThat(batch.isFull()).isFalse();
    }

    @Test
    void narrow_rows_are_written_by_the_two_thousand() {
        for (int i = 1; i < Batch.MOST_ROWS; i++) {
            batch.add(rejection("x"));
        }
        assertThat(batch.isFull()).isFalse();
        batch.add(rejection("x"));
        assertThat(batch.isFull()).isTrue();
    }

    private static Rejection rejection(String cell) {
        return new Rejection(1, Reason.BROKEN_ROW, "", List.of(cell));
    }
}
