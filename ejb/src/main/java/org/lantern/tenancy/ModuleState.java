package org.lantern.tenancy;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A module and how it stands. Two short words and a time: what an agency keeps inside does not fit in (R9).
 *
 * @param module kebab-case, stable: {@code last-import}
 * @param state kebab-case, stable: {@code failed}
 * @param at since when, or when last; empty where that says nothing
 */
public record ModuleState(String module, String state, Optional<Instant> at) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    /** @throws IllegalArgumentException if one of the words is none */
    public ModuleState {
        if (!WORD.matcher(module).matches() || !WORD.matcher(state).matches()) {
            throw new IllegalArgumentException("a module and its state are kebab-case words");
        }
    }

    /** One that holds at no time in particular. */
    public static ModuleState of(String module, String state) {
        return new ModuleState(module, state, Optional.empty());
    }
}
