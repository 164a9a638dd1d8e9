package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.audit.HeadSigned;
import org.lantern.audit.TrailFile;
import org.lantern.audit.TrailHead;
import org.lantern.authority.Role;
import org.lantern.database.Wiring;
import org.lantern.membership.Member;
import org.lantern.membership.MemberKind;
import org.lantern.membership.RoleHolders;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.Slug;

/** R9 of messaging, R14 of the trail. */
class HeadLetterTest {
    private static final Agency AGENCY = new Agency(
            new AgencyId(new UUID(1, 1)),
            new Slug("riverton"),
            "Riverton Police",
            "municipal",
            "Ohio",
            ZoneId.of("America/New_York"),
            AgencyState.LIVE);

    private final List<Mail> posted = new ArrayList<>();
    private final TrailHead head = new TrailHead(new UUID(1, 1), 1_234, "ab", Instant.EPOCH, "signature");

    @Test
    void each_auditor_gets_the_head_and_the_way_to_verify_with_it() {
        letter(member("ada"), member("bob"));
        assertThat(posted).extracting(mail -> mail.to().value()).containsExactly("ada@a.example", "bob@a.example");
        assertThat(posted).allSatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("Audit trail of Riverton Police: signed head, entry 1234");
            assertThat(mail.text())
                    .contains("\n" + TrailFile.last(head) + "\n")
                    .contains("./lantern audit verify --file trail.jsonl --key audit-signing.pub")
                    .contains("sellado hasta la entrada 1234");
            assertThat(mail.stop()).contains("http://console.localhost/audit");
        });
        assertThat(posted.getFirst().text()).contains("Hello ada,").contains("Hola, ada:");
    }

    @Test
    void without_an_auditor_nobody_gets_it() {
        letter();
        assertThat(posted).isEmpty();
    }

    private void letter(Member... auditors) {
        Wiring wiring = new Wiring(Map.of())
                .with(Addresses.class, new Addresses() {
                    @Override
                    public String console() {
                        return "http://console.localhost";
                    }
                })
                .with(MailOutbox.class, new MailOutbox() {
                    @Override
                    public void post(Mail mail) {
                        posted.add(mail);
                    }
                })
                .with(RoleHolders.class, new RoleHolders() {
                    @Override
                    public List<Member> of(Role role) {
                        return role == Role.AUDITOR ? List.of(auditors) : List.of(member("somebody-else"));
                    }
                })
                .with(AgencyDirectory.class, new AgencyDirectory() {
                    @Override
                    public Agency current() {
                        return AGENCY;
                    }
                });
        wiring.get(HeadLetter.class).compose(new HeadSigned(head));
    }

    private static Member member(String name) {
        return new Member(UUID.randomUUID(), name, name + "@a.example", Set.of(Role.AUDITOR), MemberKind.PERSON);
    }
}
