package org.lantern.web.layout;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every browser file by its path. */
public final class BrowserFiles {
    private static final Map<String, ReadyAnswer> BY_PATH =
            BrowserFile.ALL.stream().collect(Collectors.toUnmodifiableMap(BrowserFile::path, BrowserFile::answer));

    private BrowserFiles() {}

    public static Optional<ReadyAnswer> at(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }
}
