package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.audit.HeadSigned;
import org.lantern.audit.TrailFile;
import org.lantern.authority.Role;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.RoleHolders;
import org.lantern.messaging.Mail;
import org.lantern.messaging.MailOutbox;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyDirectory;

/** Carries a signed head out of the house, to each of the agency's auditors (R14 of the trail). */
@ApplicationScoped
public class HeadLetter {
    @Inject
    private MailOutbox outbox;

    @Inject
    private RoleHolders holders;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Addresses addresses;

    void compose(@Observes HeadSigned signed) {
        String agency = directory.current().name();
        long position = signed.head().position();
        String line = TrailFile.last(signed.head());
        holders.of(Role.AUDITOR)
                .forEach(auditor -> outbox.post(new Mail(
                        EmailAddress.of(auditor.email()).orElseThrow(),
                        "Audit trail of " + agency + ": signed head, entry " + position,
                        text(auditor.name(), agency, position, line),
                        Optional.of(addresses.console() + "/audit"))));
    }

    private static String text(String name, String agency, long position, String line) {
        return """
            Hello %1$s,

            the audit trail of %2$s is sealed up to entry %3$d. The next line is signed. Keep it, outside of Lantern:

            %4$s

            With it you can prove later that no entry up to %3$d was altered, taken out or written anew. Download the trail
            from the console (Audit trail), add the line to the end of that file, and run

            ./lantern audit verify --file trail.jsonl --key audit-signing.pub

            It says that the trail is whole, or names every entry that is not as it was sealed. The vendor's operators give
            you the program and the public key; keep both as well.

            You get this each hour in which there were new entries. Auditors and administrators turn it off in the console.

            ---

            Hola, %1$s:

            El registro de auditoría de %2$s está sellado hasta la entrada %3$d. La línea firmada de arriba permite demostrar
            más adelante que ninguna entrada hasta la %3$d se ha cambiado, quitado ni reescrito. Guárdela fuera de Lantern.
            Para comprobarlo, descargue el registro desde la consola (Audit trail), añada la línea al final del archivo y
            ejecute la orden de arriba. Recibe este mensaje cada hora en que hay entradas nuevas; los auditores y los
            administradores pueden desactivarlo en la consola.

            %2$s
            """.formatted(name, agency, position, line);
    }
}
