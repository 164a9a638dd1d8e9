package org.lantern.web.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The directory of caught mail: one {@code .eml} file a letter, named after the moment it came. */
@ApplicationScoped
class CaughtLetters {
    private static final String ENDING = ".eml";
    private static final int SHOWN = 200;

    @Inject
    @ConfigProperty(name = "lantern.mail.caught-directory")
    private Optional<String> directory;

    /** Newest first. */
    List<Letter> all() {
        return files().stream()
                .sorted(Comparator.reverseOrder())
                .limit(SHOWN)
                .map(CaughtLetters::read)
                .toList();
    }

    /** Only a name that is in the directory is opened, so that no path leads out of it. */
    Optional<Letter> find(String id) {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals(id + ENDING))
                .findFirst()
                .map(CaughtLetters::read);
    }

    private List<Path> files() {
        if (directory.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(directory.get()))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter read(Path file) {
        String name = file.getFileName().toString();
        try {
            return LetterReader.read(name.substring(0, name.length() - ENDING.length()), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("no mail: " + name, e);
        }
    }
}
