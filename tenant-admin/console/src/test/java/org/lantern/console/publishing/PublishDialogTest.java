package org.lantern.console.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R5 of the console. */
class PublishDialogTest {
    private final List<String> asked = new ArrayList<>();
    private final UI page = new UI();

    @BeforeEach
    void somebodyLooks() {
        UI.setCurrent(page);
    }

    @AfterEach
    void nobodyLooks() {
        UI.setCurrent(null);
    }

    @Test
    void a_refusal_keeps_the_note_for_the_next_time() {
        var dialog = dialog(false);
        note(dialog).setValue("New phone number");
        dialog.finish();

        assertThat(asked).containsExactly("New phone number");
        assertThat(note(dialog).getValue()).isEqualTo("New phone number");
    }

    @Test
    void a_version_takes_the_note_with_it() {
        var dialog = dialog(true);
        note(dialog).setValue(" New phone number ");
        dialog.finish();

        assertThat(asked).containsExactly("New phone number");
        assertThat(note(dialog).getValue()).isEmpty();
    }

    @Test
    void without_a_note_nothing_is_asked() {
        var dialog = dialog(true);
        note(dialog).setValue("  ");
        dialog.finish();

        assertThat(asked).isEmpty();
        assertThat(note(dialog).isInvalid()).isTrue();
        assertThat(note(dialog).getErrorMessage()).isNotBlank();
    }

    private PublishDialog dialog(boolean accepts) {
        return new PublishDialog("Residents see this.", note -> {
            asked.add(note);
            return accepts;
        });
    }

    private static TextField note(PublishDialog dialog) {
        return dialog.getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
