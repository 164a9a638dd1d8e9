package org.lantern.authority.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.authority.Refusal;
import org.lantern.authority.Refused;
import org.lantern.authority.Role;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;

/** authority R1, R2, R3. */
class DeskGuardTest {

    private static final AgencyId RIVERTON = new AgencyId(Ids.next());
    private static final Actor CHIEF = Actor.member("https://id.example/realms/agency", "chief", RIVERTON);

    private final Set<Role> table = EnumSet.noneOf(Role.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private final DeskGuard guard = new DeskGuard(actor -> table, refusals::add);

    /** Methods of a desk, as the guard meets them. */
    interface Counter {
        @Needs({Role.ANALYST, Role.AGENCY_ADMINISTRATOR})
        void importRecords();

        @Needs(Role.VENDOR_OPERATOR)
        void approve();

        @OpenTo("anybody")
        void read();

        void forgotten();
    }

    @Test
    void nobody_gets_nothing_not_even_what_is_open() {
        assertThatThrownBy(() -> guard.check(call("read"))).isInstanceOf(Refused.class);
    }

    @Test
    void an_open_method_serves_every_actor() throws Exception {
        assertThat(as(Actor.visitor(RIVERTON), "read")).isEqualTo("served");
    }

    @Test
    void the_table_decides_at_the_moment_of_the_call() throws Exception {
        assertThatThrownBy(() -> as(CHIEF, "importRecords")).isInstanceOf(Refused.class);
        assertThat(refusals).extracting(Refusal::words).containsExactly("counter/import-records");
        table.add(Role.ANALYST);
        assertThat(as(CHIEF, "importRecords")).isEqualTo("served");
        table.clear();
        assertThatThrownBy(() -> as(CHIEF, "importRecords")).isInstanceOf(Refused.class);
    }

    @Test
    void a_method_that_says_nothing_serves_nobody() {
        table.addAll(EnumSet.allOf(Role.class));
        assertThatThrownBy(() -> as(CHIEF, "forgotten")).isInstanceOf(Refused.class);
    }

    @Test
    void vendor_roles_come_from_the_vendors_token_only() throws Exception {
        Actor operator = Actor.vendor("https://id.example/realms/vendor", "op", Set.of(Role.VENDOR_OPERATOR));
        assertThat(as(operator, "approve")).isEqualTo("served");
        assertThatThrownBy(() -> as(CHIEF, "approve")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(operator, "importRecords")).isInstanceOf(Refused.class);
    }

    private Object as(Actor actor, String method) throws Exception {
        return Actors.call(actor, () -> guard.check(call(method)));
    }

    private static InvocationContext call(String name) throws NoSuchMethodException {
        Method target = Counter.class.getDeclaredMethod(name);
        return (InvocationContext) Proxy.newProxyInstance(
                DeskGuardTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> target;
                    case "proceed" -> "served";
                    default -> throw new IllegalStateException(method.getName());
                });
    }
}
