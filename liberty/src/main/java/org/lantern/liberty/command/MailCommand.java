package org.lantern.liberty.command;

import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lantern.liberty.mail.CaughtMail;
import org.lantern.liberty.mail.Letter;
import org.lantern.liberty.place.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mail [--to address]}: what was sent, in the demo profile. */
@Command(name = "mail", description = "Show the mail that was caught (demo profile).")
public final class MailCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Option(names = "--to", paramLabel = "address", description = "Only mail to this address.")
    private Optional<String> to = Optional.empty();

    @Override
    public Integer call() {
        var letters = new CaughtMail(Installation.ofDemo("mail").caughtMail())
                .all().stream()
                        .filter(letter -> to.map(letter.to()::equalsIgnoreCase).orElse(true))
                        .toList();
        output.result(json(letters), letters.stream().map(MailCommand::words).collect(Collectors.joining("\n")));
        return 0;
    }

    private static jakarta.json.JsonArray json(List<Letter> letters) {
        var array = Json.createArrayBuilder();
        letters.forEach(letter -> array.add(Json.createObjectBuilder()
                .add("to", letter.to())
                .add("from", letter.from())
                .add("subject", letter.subject())
                .add("text", letter.text())
                .add("file", letter.file().toString())));
        return array.build();
    }

    private static String words(Letter letter) {
        return "To: %s%nFrom: %s%nSubject: %s%n%n%s%n"
                .formatted(
                        letter.to(),
                        letter.from(),
                        letter.subject(),
                        letter.text().strip());
    }
}
