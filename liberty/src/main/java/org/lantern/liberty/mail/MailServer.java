package org.lantern.liberty.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;

/** Takes every mail over SMTP on the loopback address and keeps it as a file. */
public final class MailServer {

    private final GreenMail server;
    private final CaughtMail kept;

    private MailServer(int port, Path directory) {
        this.kept = new CaughtMail(directory);
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
    }

    /** Arguments: the port, the directory for caught mail. */
    public static void main(String[] arguments) throws UserException {
        var mail = new MailServer(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        mail.serve();
        Runtime.getRuntime().addShutdownHook(new Thread(mail.server::stop));
    }

    /** The file is written before the sender is told that the mail was taken. */
    private void serve() throws UserException {
        GreenMailUser everybody = server.getUserManager().createUser("everybody@localhost", "everybody", "");
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            kept.keep(message.getMessage(), address.getEmail());
            forgetDelivered();
            return everybody;
        });
        server.start();
    }

    /** The files are what lasts; GreenMail's own copy would only fill the memory. */
    private void forgetDelivered() throws MessagingException {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new MessagingException("caught mail cannot be cleared from memory", e);
        }
    }
}
