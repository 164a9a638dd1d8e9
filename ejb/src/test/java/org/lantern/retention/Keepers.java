package org.lantern.retention;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import org.lantern.keeping.RecordKeeper;

/** Every keeper that CDI would find. */
public final class Keepers {
    private static final List<RecordKeeper> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lantern").stream()
                    .filter(type -> type.isAssignableTo(RecordKeeper.class) && !type.isInterface())
                    .map(type -> made(type.reflect()))
                    .toList();

    private Keepers() {}

    public static List<RecordKeeper> all() {
        return ALL;
    }

    private static RecordKeeper made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RecordKeeper) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " says what it keeps without asking anybody", e);
        }
    }
}
