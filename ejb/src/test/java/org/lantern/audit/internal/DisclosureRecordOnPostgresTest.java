package org.lantern.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.AuditTrail;
import org.lantern.audit.Discloses;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Refused;
import org.lantern.database.Database;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;

/** R13 of the trail. */
class DisclosureRecordOnPostgresTest {
    private static final UUID SOME = new UUID(7, 7);

    private final Wiring wiring =
            new Wiring(Map.of()).with(AgencyConnection.class, new OneThread(Database.shared()).agencyConnection());
    private final DisclosureRecord record = new DisclosureRecord(wiring.get(AuditTrail.class));
    private final EntryStore store = wiring.get(EntryStore.class);
    private final AgencyId agency = Database.shared().agency("reader-" + Long.toString(System.nanoTime(), 36));

    /** Methods of a desk, as the record meets them. */
    interface Counter {
        @Discloses(act = "members-read", object = "members")
        List<String> members();

        @Discloses(act = "file-read", object = "file")
        Optional<String> file(UUID id);
    }

    @Test
    void who_reads_the_same_again_is_recorded_once_and_the_next_reader_too() throws Exception {
        for (String reader : List.of("ada", "ada", "bob", "ada")) {
            assertThat(read(reader, "members", List.of("Ana"))).isEqualTo(List.of("Ana"));
        }
        assertThat(entries()).extracting(AuditEntry::act).containsOnly("members-read");
        assertThat(entries()).extracting(AuditEntry::object).containsOnly("members");
        assertThat(entries()).extracting(AuditEntry::subject).containsExactly("bob", "ada");
    }

    @Test
    void what_is_read_is_named_by_its_number() throws Exception {
        read("ada", "file", Optional.of("rows"), SOME);
        read("ada", "file", Optional.of("rows"), new UUID(8, 8));
        assertThat(entries()).extracting(AuditEntry::object).containsExactly("file/" + new UUID(8, 8), "file/" + SOME);
    }

    @Test
    void nothing_handed_out_is_nothing_disclosed() throws Exception {
        read("ada", "members", List.of());
        read("ada", "file", Optional.empty(), SOME);
        assertThatThrownBy(() -> read("ada", "members", new Refused("no"))).isInstanceOf(Refused.class);
        assertThat(entries()).isEmpty();
        read("ada", "members", List.of("Ana"));
        assertThat(entries()).as("positive control").hasSize(1);
    }

    private List<AuditEntry> entries() throws Exception {
        return Actors.call(
                Actor.member("https://id.example", "eve", agency),
                () -> store.page(AuditFilter.ALL, Optional.empty(), 100));
    }

    private @Nullable Object read(String reader, String name, Object answer, Object... parameters) throws Exception {
        return Actors.call(
                Actor.member("https://id.example", reader, agency),
                () -> record.record(call(name, answer, parameters)));
    }

    private static InvocationContext call(String name, Object answer, Object... parameters)
            throws NoSuchMethodException {
        Method target = parameters.length == 0
                ? Counter.class.getDeclaredMethod(name)
                : Counter.class.getDeclaredMethod(name, UUID.class);
        return (InvocationContext) Proxy.newProxyInstance(
                DisclosureRecordOnPostgresTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> target;
                    case "getParameters" -> parameters;
                    case "proceed" -> {
                        if (answer instanceof Refused refused) {
                            throw refused;
                        }
                        yield answer;
                    }
                    default -> throw new IllegalStateException(method.getName());
                });
    }
}
