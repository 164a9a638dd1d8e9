package org.lantern.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;
import org.lantern.membership.InvitationResult;
import org.lantern.membership.Invitations;

/** The desk says what an address is; the field only shows it. */
class InviteDialogTest {
    private final List<String> invited = new ArrayList<>();
    private final Desk desk = new Desk();
    private InvitationResult answer = new InvitationResult.NotAnAddress();
    private final UI page = new UI();

    private final class Desk extends Invitations {
        @Override
        public InvitationResult invite(String email, String name, Set<Role> roles) {
            invited.add(email);
            return answer;
        }
    }

    @BeforeEach
    void somebodyLooks() {
        UI.setCurrent(page);
    }

    @AfterEach
    void nobodyLooks() {
        UI.setCurrent(null);
    }

    @Test
    void an_unusual_address_reaches_the_desk() {
        filled("o'brien@agency.gov").send();

        assertThat(invited).containsExactly("o'brien@agency.gov");
    }

    @Test
    void what_the_desk_refuses_is_said_at_the_field_and_kept() {
        var dialog = filled("no address");
        dialog.send();

        assertThat(email(dialog).isInvalid()).isTrue();
        assertThat(email(dialog).getErrorMessage()).startsWith("This is not an e-mail address");
        assertThat(email(dialog).getValue()).isEqualTo("no address");
    }

    @Test
    void one_refusal_does_not_keep_the_next_address_from_the_desk() {
        var dialog = filled("no address");
        dialog.send();
        email(dialog).setValue("ana@agency.gov");
        answer = new InvitationResult.AlreadyMember();
        dialog.send();

        assertThat(invited).containsExactly("no address", "ana@agency.gov");
        assertThat(email(dialog).getErrorMessage()).startsWith("This person already");
    }

    @Test
    void without_an_address_nobody_is_asked() {
        var dialog = filled(" ");
        dialog.send();

        assertThat(invited).isEmpty();
        assertThat(email(dialog).isInvalid()).isTrue();
    }

    private InviteDialog filled(String address) {
        var dialog = new InviteDialog(desk, () -> {});
        find(dialog, TextField.class).setValue("Ana");
        email(dialog).setValue(address);
        find(dialog, RoleChoice.class).setValue(Set.of(Role.ANALYST));
        return dialog;
    }

    private static EmailField email(InviteDialog dialog) {
        return find(dialog, EmailField.class);
    }

    private static <T extends Component> T find(InviteDialog dialog, Class<T> type) {
        return dialog.getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
