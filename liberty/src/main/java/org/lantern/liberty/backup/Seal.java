package org.lantern.liberty.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Secrets;

/** Files sealed with age, as {@code age} and {@code rage} read and write them (R3). */
public final class Seal {

    private static final String OWN_KEY = "backup.key";

    private static final String MARK = "age-encryption.org/v1\n";
    private static final String IDENTITY = "AGE-SECRET-KEY-1";
    private static final String RECIPIENT = "# public key: ";

    private final List<String> recipients;

    /** @param recipients public keys, each as {@code age1…} */
    Seal(List<String> recipients) {
        this.recipients = List.copyOf(recipients);
    }

    /**
     * For the recipients the person named, else for the installation's own key, which is made when it is not there.
     *
     * @param named public keys with commas between them; may be empty
     * @param keys the folder the own key lies in: not among the secrets, for it opens what they are packed into
     */
    static Seal forRecipients(String named, Path keys) {
        if (named.isBlank()) {
            return new Seal(List.of(ownRecipient(keys)));
        }
        var seal = new Seal(List.of(named.strip().split("\\s*,\\s*", -1)));
        seal.writers();
        return seal;
    }

    static Path ownKey(Path keys) {
        return keys.resolve(OWN_KEY);
    }

    private static String ownRecipient(Path keys) {
        return new Secrets(keys)
                .secret(OWN_KEY, Seal::newKey)
                .lines()
                .filter(line -> line.startsWith(RECIPIENT))
                .map(line -> line.substring(RECIPIENT.length()).strip())
                .findFirst()
                .orElseThrow(() -> CannotGoOn.refused(ownKey(keys) + " is not a key file of age"));
    }

    /** A key file as {@code age-keygen} writes it. */
    static String newKey() {
        try {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            return RECIPIENT + pair.getPublic() + "\n"
                    + new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    OutputStream sealing(OutputStream out) throws IOException {
        try {
            return Channels.newOutputStream(
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(out), writers()));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot be sealed", e);
        }
    }

    private Iterable<RecipientStanzaWriter> writers() {
        var writers = new ArrayList<RecipientStanzaWriter>();
        for (var recipient : recipients) {
            try {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw CannotGoOn.refused(
                        "LANTERN_BACKUP_RECIPIENTS: '" + recipient + "' is not a public key of age (age1…)");
            }
        }
        return writers;
    }

    /**
     * Opens a sealed file.
     *
     * @param keys a key file as {@code age-keygen} writes it; lines that are no key are passed over
     */
    static InputStream opened(Path file, Path keys) throws IOException {
        var readers = readers(keys);
        requireSealed(file);
        FileChannel sealed = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return Channels.newInputStream(
                    new StandardDecryptingChannelFactory().newDecryptingChannel(sealed, readers));
        } catch (GeneralSecurityException e) {
            sealed.close();
            throw CannotGoOn.refused(file + " is sealed for another key than those in " + keys);
        } catch (IOException e) {
            sealed.close();
            throw CannotGoOn.refused(file + " is not a backup of Lantern: " + e.getMessage());
        }
    }

    private static void requireSealed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (!new String(in.readNBytes(MARK.length()), StandardCharsets.US_ASCII).equals(MARK)) {
                throw CannotGoOn.refused(file + " is not a backup of Lantern: it is not sealed with age");
            }
        }
    }

    private static List<RecipientStanzaReader> readers(Path keys) throws IOException {
        if (!Files.isReadable(keys)) {
            throw CannotGoOn.missing("the key " + keys + " cannot be read; name the file with --key");
        }
        var readers = new ArrayList<RecipientStanzaReader>();
        for (var line : Files.readAllLines(keys)) {
            if (line.startsWith(IDENTITY)) {
                readers.add(reader(line.strip(), keys));
            }
        }
        if (readers.isEmpty()) {
            throw CannotGoOn.refused("there is no key in " + keys + ": a line that begins with " + IDENTITY);
        }
        return readers;
    }

    private static RecipientStanzaReader reader(String identity, Path keys) {
        try {
            return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw CannotGoOn.refused("the key in " + keys + " is not one of age's");
        }
    }
}
