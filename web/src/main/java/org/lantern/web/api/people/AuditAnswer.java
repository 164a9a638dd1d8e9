package org.lantern.web.api.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.Change;
import org.lantern.audit.SealedEntry;

/**
 * A page of the trail.
 *
 * @param next cursor of the next page; left out on the last
 * @param sealed the end of the chain, whatever part of the trail was asked for; left out before the first entry is sealed
 */
public record AuditAnswer(List<Entry> items, Optional<String> next, Optional<Sealed> sealed) {

    /**
     * How far the trail is sealed.
     *
     * @param position of the last link, from 1
     * @param hash of the last link: SHA-256, 64 hexadecimal digits
     */
    @Schema(name = "AuditSeal")
    public record Sealed(long position, String hash) {
        static Sealed of(SealedEntry last) {
            return new Sealed(last.position(), last.hash());
        }
    }

    /**
     * One act: who did what to what, and when.
     *
     * @param actorName of the person or program of the agency that did it, also of one who is not here any more; left out
     *     where it is somebody else's, or was erased
     * @param objectName of the person or program it was done to, likewise
     * @param changes what it changed, field by field
     * @param personal what the act says of a person and has not been erased; the detail holds only salted hashes of it
     */
    @Schema(name = "AuditEntry")
    public record Entry(
            UUID id,
            Instant at,
            String issuer,
            String subject,
            Optional<String> actorName,
            String act,
            String object,
            Optional<String> objectName,
            @Schema(type = SchemaType.OBJECT) JsonObject detail,
            List<FieldChange> changes,
            Map<String, String> personal) {}

    /** Who and what entries speak of, by account and by object. */
    record Names(Map<String, String> bySubject, Map<String, String> byObject) {

        Entry entry(AuditEntry entry, Map<String, String> personal) {
            try (JsonReader detail = Json.createReader(new StringReader(entry.detail()))) {
                return new Entry(
                        entry.id(),
                        entry.at(),
                        entry.issuer(),
                        entry.subject(),
                        Optional.ofNullable(bySubject.get(entry.subject())),
                        entry.act(),
                        entry.object(),
                        Optional.ofNullable(byObject.get(entry.object())),
                        detail.readObject(),
                        entry.changes().stream().map(FieldChange::of).toList(),
                        personal);
            }
        }
    }

    /**
     * What one field held.
     *
     * @param before left out where there was nothing
     * @param after left out where there is nothing any more
     */
    public record FieldChange(String field, Optional<String> before, Optional<String> after) {
        static FieldChange of(Change change) {
            return new FieldChange(change.field(), change.before(), change.after());
        }
    }
}
