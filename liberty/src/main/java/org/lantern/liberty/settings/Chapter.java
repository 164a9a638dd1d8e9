package org.lantern.liberty.settings;

import java.util.List;

/** Settings that belong together, for people who read about them. */
record Chapter(String title, List<Setting> settings) {
    Chapter {
        settings = List.copyOf(settings);
    }
}
