package org.lantern.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Role;

/** Lists of people are read in pieces. */
class PeoplePageByPageOnPostgresTest {
    private final AdasAgency ada = new AdasAgency();

    PeoplePageByPageOnPostgresTest() throws SQLException {}

    @Test
    void r18_people_and_invitations_come_page_by_page() throws SQLException {
        for (String name : List.of("Cy", "Bob", "Bob")) {
            ada.member(UUID.randomUUID().toString(), name, "viewer");
        }
        Members members = ada.desk(Members.class);
        List<Member> first = ada.administrator(() -> members.page(Optional.empty(), 2));
        assertThat(first).extracting(Member::name).containsExactly("Ada", "Bob");
        Optional<MemberCursor> next =
                MemberCursor.parse(MemberCursor.of(first.getLast()).text());
        assertThat(ada.administrator(() -> members.page(next, 2)))
                .extracting(Member::name)
                .containsExactly("Bob", "Cy");
        assertThat(MemberCursor.parse("nonsense")).isEmpty();

        Invitations invitations = ada.desk(Invitations.class);
        for (String who : List.of("a", "b", "c")) {
            ada.administrator(() -> invitations.invite(who + "@riverton.example", who, Set.of(Role.VIEWER)));
        }
        var pending = ada.administrator(() -> invitations.page(Optional.empty(), 2));
        assertThat(pending).extracting(InvitationSummary::name).containsExactly("a", "b");
        assertThat(ada.administrator(
                        () -> invitations.page(Optional.of(pending.getLast().id()), 2)))
                .extracting(InvitationSummary::name)
                .containsExactly("c");
    }
}
