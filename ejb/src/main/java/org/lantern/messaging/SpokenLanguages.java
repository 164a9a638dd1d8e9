package org.lantern.messaging;

import java.util.List;

/** In which languages the current agency speaks to people now. Whoever keeps its portal knows. */
public interface SpokenLanguages {

    /** BCP 47 tags, the main one first; at least one. */
    List<String> now();
}
