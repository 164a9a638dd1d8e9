package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Statements;

/** R6 of messaging. */
class SenderCheckOnPostgresTest {
    private final AgencyId harbor = Database.shared().agency("sender-a-" + Long.toString(System.nanoTime(), 36));
    private final AgencyId valley = Database.shared().agency("sender-b-" + Long.toString(System.nanoTime(), 36));
    private final SenderCheck check = new Wiring(Map.of())
            .with(AgencyConnection.class, new OneThread(Database.shared()).agencyConnection())
            .get(SenderCheck.class);

    @Test
    void the_code_of_the_newest_mail_proves_it_for_this_agency_and_for_good() {
        SenderCode old = begin();
        SenderCode code = begin();
        assertThat(prove(old)).as("of the mail before").isFalse();
        assertThat(at(harbor, check::isMet)).isFalse();
        SenderCode typed = SenderCode.typed(" " + code.spaced().toLowerCase(Locale.ROOT) + " ");
        assertThat(at(valley, () -> check.prove(typed))).as("at another agency").isFalse();
        assertThat(prove(typed)).isTrue();
        assertThat(at(harbor, check::isMet)).isTrue();
        assertThat(at(valley, check::isMet)).isFalse();
        begin();
        assertThat(at(harbor, check::isMet)).as("proved once, it stays so").isTrue();
    }

    @Test
    void after_five_tries_and_after_half_an_hour_no_code_works() {
        SenderCode code = begin();
        for (int tries = 0; tries < 5; tries++) {
            assertThat(at(harbor, check::isOpen)).isTrue();
            assertThat(prove(SenderCode.typed("AAAA-AAAA"))).isFalse();
        }
        assertThat(at(harbor, check::isOpen)).isFalse();
        assertThat(prove(code)).as("right, too late").isFalse();
        SenderCode late = begin();
        change("update lantern.sender_check set expires_at = now() - interval '1 second' where tenant_id = ?");
        assertThat(prove(late)).isFalse();
        assertThat(prove(begin())).as("positive control").isTrue();
    }

    private SenderCode begin() {
        SenderCode code = SenderCode.fresh();
        at(harbor, () -> {
            check.begin(code);
            return code;
        });
        return code;
    }

    private boolean prove(SenderCode code) {
        return at(harbor, () -> check.prove(code));
    }

    private void change(String sql) {
        try (Connection superuser = Database.shared().superuser()) {
            Statements.update(superuser, sql, harbor.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T at(AgencyId agency, Supplier<T> work) {
        try {
            return CurrentAgency.call(agency, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
