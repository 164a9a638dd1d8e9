package org.lantern.audit.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.audit.AuditTrail;
import org.lantern.audit.Discloses;

/** Behind the guard of the desk, so that what is refused is no disclosure (R13). */
@Discloses(act = "", object = "")
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class DisclosureRecord {
    /** A screen asks for what it shows again and again. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final AuditTrail trail;

    @Inject
    DisclosureRecord(AuditTrail trail) {
        this.trail = trail;
    }

    @AroundInvoke
    @Nullable
    Object record(InvocationContext call) throws Exception {
        Discloses disclosed = call.getMethod().getAnnotation(Discloses.class);
        @Nullable Object answer = call.proceed();
        if (!isNothing(answer)) {
            trail.recordOnceIn(ONE_LOOK, disclosed.act(), object(disclosed, call.getParameters()));
        }
        return answer;
    }

    private static boolean isNothing(@Nullable Object answer) {
        return switch (answer) {
            case null -> true;
            case Optional<?> one -> one.isEmpty();
            case Collection<?> many -> many.isEmpty();
            case Map<?, ?> many -> many.isEmpty();
            default -> false;
        };
    }

    private static String object(Discloses disclosed, @Nullable Object[] parameters) {
        return parameters.length > 0 && parameters[0] instanceof UUID id
                ? disclosed.object() + "/" + id
                : disclosed.object();
    }
}
