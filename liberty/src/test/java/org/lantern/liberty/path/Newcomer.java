package org.lantern.liberty.path;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An agency that is about to apply, with the files on its administrator's computer.
 *
 * @param rejected reasons and counts its records are known to have
 * @param published categories its rules will choose
 * @param never categories in its records that nobody may ever see
 */
record Newcomer(
        String slug,
        String name,
        Path jurisdiction,
        Path records,
        Map<String, Long> rejected,
        List<String> published,
        List<String> never) {
    String administrator() {
        return "chief@" + slug + ".example";
    }
}
