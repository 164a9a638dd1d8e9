package org.lantern.web.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every browser file by its path. */
public final class BrowserFiles {
    private static final Map<String, ReadyAnswer> BY_PATH = Arrays.stream(BrowserFile.values())
            .map(BrowserFiles::entry)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private BrowserFiles() {}

    public static Optional<ReadyAnswer> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    private static Map.Entry<String, ReadyAnswer> entry(BrowserFile file) {
        return Map.entry(file.path(), file.answer());
    }
}
