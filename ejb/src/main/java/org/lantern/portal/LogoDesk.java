package org.lantern.portal;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.portal.internal.LogoEncoder;
import org.lantern.portal.internal.LogoStore;

/** Where logos are handed in: checked by content, re-encoded, kept as pixels alone (R5). */
@Stateless
@Desk
public class LogoDesk {
    @Inject
    private LogoStore logos;

    @Inject
    private AuditTrail trail;

    /** Stores the picture; to show it, save a draft that refers to it. The file's name and declared type do not matter. */
    @Needs({AGENCY_ADMINISTRATOR, PIO})
    public LogoReceipt upload(byte[] file) {
        return switch (LogoEncoder.encode(file)) {
            case LogoEncoder.Outcome.NotTaken refused -> new LogoReceipt.NotTaken(refused.reason());
            case LogoEncoder.Outcome.Encoded encoded -> {
                LogoReference logo = logos.add(encoded.picture());
                trail.record("portal-logo-stored", "portal-logo/" + logo.sha256(), Map.of("bytes", file.length));
                yield new LogoReceipt.Stored(logo);
            }
        };
    }

    /** A stored logo as PNG. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR})
    public Optional<byte[]> picture(LogoReference logo, LogoSize size) {
        return logos.find(logo, size);
    }
}
