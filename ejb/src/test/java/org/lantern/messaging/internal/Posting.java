package org.lantern.messaging.internal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.messaging.MailOutbox;

/** Every class that posts an agency's mail; the access table's MAIL lines are found in the same way. */
final class Posting {
    private Posting() {}

    static Set<String> found() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.lantern").stream()
                        .filter(Posting::posts)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
    }

    private static boolean posts(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MailOutbox.class));
    }
}
