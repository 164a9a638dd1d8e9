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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** R1 and R2 of the intake. */
class IntakeLimitTest {
    private final Map<String, String> headers = new HashMap<>();
    private final Time time = new Time();
    private final IntakeLimit limit = new IntakeLimit(new IntakeSettings(2, 5, Duration.ofMinutes(2), 3, 1), time);

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
    void r4_looks_are_counted_apart_from_answers() {
        for (int look = 0; look < 9; look++) {
            assertThat(looks("192.0.2.1")).isEmpty();
        }
        assertThat(looks("192.0.2.1")).isPresent();
        assertThat(looks("192.0.2.2")).isEmpty();
        assertThat(from("192.0.2.1")).isEmpty();
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
        assertThat(IntakeSettings.USUAL).isEqualTo(new IntakeSettings(120, 1_200, Duration.ofHours(1), 1_200, 10));
        assertThatThrownBy(() -> new IntakeSettings(0, 1, Duration.ofHours(1), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntakeSettings(2, 1, Duration.ofHours(1), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntakeSettings(1, 1, Duration.ZERO, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void r4_steps_are_counted_on_their_own() {
        for (int step = 0; step < 3; step++) {
            assertThat(limit.stepRefusal(request("192.0.2.1"), response())).isEmpty();
        }
        assertThat(limit.stepRefusal(request("192.0.2.1"), response())).isPresent();
        assertThat(headers).containsEntry("Retry-After", "40");
        assertThat(limit.stepRefusal(request("192.0.2.2"), response())).isEmpty();
        assertThat(from("192.0.2.1")).as("other intake").isEmpty();
    }

    @Test
    void r5_one_mailbox_gets_so_many_codes_whoever_asks() {
        assertThat(limit.codeRefusal("chief@riverton.example", response())).isEmpty();
        assertThat(limit.codeRefusal("chief@riverton.example", response())).isPresent();
        assertThat(headers).containsEntry("Retry-After", "120");
        assertThat(limit.codeRefusal("chief@lakemont.example", response())).isEmpty();
    }

    @Test
    void r5_a_code_that_was_not_sent_does_not_count() {
        limit.codeRefusal("Chief@riverton.example", response());
        limit.codeNotSent("chief@riverton.example");
        assertThat(limit.codeRefusal("chief@Riverton.example", response())).isEmpty();
        assertThat(limit.codeRefusal("chief@riverton.example", response())).isPresent();
    }

    @Test
    void r7_strangers_do_not_keep_an_applicant_from_answering() {
        for (int sender = 0; sender < 6; sender++) {
            from("192.0.2." + sender);
        }
        assertThat(from("192.0.2.200")).as("positive control").isPresent();
        UUID application = UUID.randomUUID();
        assertThat(limit.answerRefusal(application, request("192.0.2.201"), response()))
                .isEmpty();
        assertThat(limit.answerRefusal(application, request("192.0.2.202"), response()))
                .isEmpty();
        assertThat(limit.answerRefusal(application, request("192.0.2.203"), response()))
                .isPresent();
    }

    private Optional<Problem> from(String address) {
        return limit.refusal(request(address), response());
    }

    private Optional<Problem> looks(String address) {
        return limit.lookRefusal(request(address), response());
    }

    private static HttpServletRequest request(String address) {
        return fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getRemoteAddr" -> address;
            case "getServerName" -> "localhost";
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            headers.put(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
            return null;
        });
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
