package org.lantern.keeping;

import java.util.List;

/** What a capability keeps. It contributes one as a bean; retention finds all by CDI. */
public interface RecordKeeper {

    List<RecordClass> recordClasses();
}
