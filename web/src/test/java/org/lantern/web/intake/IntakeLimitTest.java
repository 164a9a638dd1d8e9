package org.lantern.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** R1 and R2 of the intake. */
class IntakeLimitTest {
    private final Map<String, String> headers = new HashMap<>();
    private final Time time = new Time();
    private final IntakeLimit limit = new IntakeLimit(new IntakeSettings(2, 5, Duration.ofMinutes(2)), time);

    @Test
    void the_third_from_one_address_waits_and_another_address_does_not() {
        assertThat(from("192.0.2.1")).isEmpty();
        assertThat(from("192.0.2.1")).isEmpty();
        assertThat(from("192.0.2.1"))
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY));
        assertThat(headers).containsEntry("Retry-After", "60");
        assertThat(from("192.0.2.2")).isEmpty();
    }

    @Test
    void what_was_used_up_comes_back() {
        from("192.0.2.1");
        from("192.0.2.1");
        time.pass(Duration.ofSeconds(59));
        assertThat(from("192.0.2.1")).isPresent();
        assertThat(headers).containsEntry("Retry-After", "1");
        time.pass(Duration.ofSeconds(1));
        assertThat(from("192.0.2.1")).isEmpty();
    }

    @Test
    void all_addresses_together_have_a_limit_too() {
        for (int sender = 0; sender < 5; sender++) {
            assertThat(from("192.0.2." + sender)).isEmpty();
        }
        assertThat(from("192.0.2.200")).isPresent();
    }

    @Test
    void an_ipv6_network_is_one_sender() {
        from("2001:db8:1:2::1");
        from("2001:db8:1:2:3:4:5:6");
        assertThat(from("2001:db8:1:2:ffff::")).isPresent();
        assertThat(from("2001:db8:1:3::1")).isEmpty();
        assertThat(ClientAddress.sender("::ffff:192.0.2.1")).isEqualTo(ClientAddress.sender("192.0.2.1"));
    }

    @Test
    void the_usual_limits_are_these() {
        assertThat(IntakeSettings.USUAL).isEqualTo(new IntakeSettings(120, 1_200, Duration.ofHours(1)));
        assertThatThrownBy(() -> new IntakeSettings(0, 1, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntakeSettings(2, 1, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntakeSettings(1, 1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Problem> from(String address) {
        return limit.refusal(
                fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getServerName" -> "localhost";
                    default -> throw new UnsupportedOperationException(method.getName());
                }),
                fake(HttpServletResponse.class, (proxy, method, arguments) -> {
                    headers.put(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
                    return null;
                }));
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Time implements TimeMeter {
        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
