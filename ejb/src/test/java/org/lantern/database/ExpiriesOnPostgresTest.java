package org.lantern.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.authority.Role;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.Brokers;
import org.lantern.membership.RoleWords;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.InvitationStore;
import org.lantern.portal.TrialLinks;
import org.lantern.portal.internal.PreviewToken;
import org.lantern.portal.internal.PreviewTokens;
import org.lantern.portal.internal.TrialLinkStore;
import org.lantern.signon.internal.SignOnStore;
import org.lantern.signup.SignupLink;
import org.lantern.signup.internal.DraftStore;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.PlatformConnection;

/**
 * What is good for so long is good for just that long by the database's clock, wherever that is set to: a day has 24 hours
 * also where clocks are changed meanwhile, and February the days it has. The machine's own clock is years away.
 */
class ExpiriesOnPostgresTest {
    private static final Database DATABASE = Database.start();
    private static final SetClock CLOCK = SetClock.of(DATABASE);
    private static final Entities ENTITIES = new Entities(DATABASE, Invitation.class, RoleWords.class);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final TimeZone MACHINES = TimeZone.getDefault();

    private final AgencyId agency =
            DATABASE.agency("clock-" + UUID.randomUUID().toString().substring(0, 8));
    private final OneThread transactions = new OneThread(DATABASE);
    private final Wiring wiring = new Wiring(Map.of())
            .with(EntityManager.class, ENTITIES.manager())
            .with(AgencyConnection.class, transactions.agencyConnection())
            .with(PlatformConnection.class, transactions.platformConnection())
            .with(Brokers.class, new Brokers());

    /** The driver tells the database the process's time zone. */
    @BeforeEach
    void inNewYork() {
        TimeZone.setDefault(TimeZone.getTimeZone(NEW_YORK));
    }

    @AfterEach
    void back() {
        TimeZone.setDefault(MACHINES);
    }

    /** Before clocks go forward and back, and before the end of a February of 28 and of one of 29 days. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-03-08T12:00",
                "2031-03-02T23:30",
                "2031-11-01T12:00",
                "2031-10-27T01:30",
                "2031-02-27T12:00",
                "2032-02-27T12:00",
                "2032-02-29T00:30"
            })
    void each_lasts_as_long_as_it_says(String local) {
        Instant begin = LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
        lasts(begin, Duration.ofDays(14), this::draft);
        lasts(begin, TrialLinks.LIFETIME, this::previewLink);
        lasts(begin, Duration.ofHours(1), this::preview);
        lasts(begin, Duration.ofDays(2), this::invitation);
        lasts(begin, Duration.ofDays(7), this::missingProof);
    }

    /** @param made makes one, and tells from then on whether it is good */
    private static void lasts(Instant begin, Duration life, Supplier<BooleanSupplier> made) {
        CLOCK.set(begin);
        var good = made.get();
        assertThat(good.getAsBoolean()).as("at once").isTrue();
        CLOCK.set(begin.plus(life).minusSeconds(1));
        assertThat(good.getAsBoolean()).as("a second before %s are over", life).isTrue();
        CLOCK.set(begin.plus(life).plusSeconds(1));
        assertThat(good.getAsBoolean()).as("a second after %s", life).isFalse();
    }

    private BooleanSupplier draft() {
        var drafts = wiring.get(DraftStore.class);
        var link = new SignupLink(UUID.randomUUID().toString().replace("-", "") + "abcdefghijk");
        drafts.add(link, "en");
        return () -> drafts.find(link).isPresent();
    }

    private BooleanSupplier previewLink() {
        var links = wiring.get(TrialLinkStore.class);
        var token = PreviewToken.fresh();
        at(() -> links.add(token, "Ada", TrialLinks.LIFETIME));
        return () -> {
            boolean opens = at(() -> links.use(token)).isPresent();
            assertThat(at(links::all).getFirst().works()).as("as it is listed").isEqualTo(opens);
            return opens;
        };
    }

    private BooleanSupplier preview() {
        var previews = wiring.get(PreviewTokens.class);
        var token = PreviewToken.fresh();
        at(() -> previews.add(token, Duration.ofHours(1)));
        return () -> at(() -> previews.isOpen(token));
    }

    private BooleanSupplier invitation() {
        var invitations = wiring.get(InvitationStore.class);
        var invitation = new Invitation(new EmailAddress("bob@riverton.example"), "Bob", Set.of(Role.VIEWER), "Ada");
        invitation.issue(new byte[32], at(invitations::now));
        return () -> invitation.isGood(at(invitations::now));
    }

    /** Here what ends is the grace. */
    private BooleanSupplier missingProof() {
        var store = wiring.get(SignOnStore.class);
        var id = UUID.randomUUID();
        at(() -> {
            store.add(id, id + ".gov", "lantern-" + id);
            store.missing(id);
            return id;
        });
        return () -> !at(() -> store.isMissingFor(id, Duration.ofDays(7)));
    }

    private <T> T at(Supplier<T> work) {
        try {
            return CurrentAgency.call(agency, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
