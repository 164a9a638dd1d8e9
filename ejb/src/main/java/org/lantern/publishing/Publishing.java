package org.lantern.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.publishing.internal.DraftStore;
import org.lantern.publishing.internal.VersionStore;
import org.lantern.tenancy.AgencyClock;
import org.lantern.tenancy.CurrentAgency;

/**
 * The mechanism, for the desks of capabilities; it checks no roles and no content itself. Every method runs in the
 * caller's transaction, for the current agency.
 */
@ApplicationScoped
public class Publishing {

    @Inject
    private DraftStore drafts;

    @Inject
    private VersionStore versions;

    @Inject
    private AuditTrail trail;

    @Inject
    private AgencyClock clock;

    @Inject
    private Event<Published> published;

    /** The draft; when there is none yet, the live content with revision 0. */
    public <T> Optional<Draft<T>> draft(Kind<T> kind) {
        Optional<Draft<T>> draft = drafts.find(kind);
        return draft.isPresent()
                ? draft
                : live(kind).map(live -> new Draft<>(live.body(), 0, live.author(), live.publishedAt()));
    }

    /** @param expectedRevision the revision the editor started from (R1) */
    public <T> SaveResult<T> save(Kind<T> kind, T body, long expectedRevision, String editor) {
        if (drafts.save(kind, body, expectedRevision, editor)) {
            return new SaveResult.Saved<>(draft(kind).orElseThrow());
        }
        return new SaveResult.Conflict<>(draft(kind).orElseThrow());
    }

    /** Makes the draft the next live version (R2, R4). */
    public <T> PublishResult publish(Kind<T> kind, long expectedRevision, String author, String note) {
        Optional<Draft<T>> draft = draft(kind);
        if (draft.isEmpty() || draft.get().revision() != expectedRevision) {
            return new PublishResult.DraftMoved();
        }
        return goLive(kind, new VersionStore.Fresh<>(draft.get().body(), author, note, Optional.empty()));
    }

    /** The very first version, without a draft, by a provisioning step (R5); nothing happens if there is one. */
    public <T> void publishFirst(Kind<T> kind, T body, String author, String note) {
        if (live(kind).isEmpty()) {
            goLive(kind, new VersionStore.Fresh<>(body, author, note, Optional.empty()));
        }
    }

    /** Publishes an older version's content anew (R3); the draft becomes that content too. */
    public <T> PublishResult rollBack(Kind<T> kind, int number, String author, String note) {
        Optional<Version<T>> older = version(kind, number);
        if (older.isEmpty()) {
            return new PublishResult.NoSuchVersion();
        }
        drafts.replace(kind, older.get().body(), author);
        return goLive(kind, new VersionStore.Fresh<>(older.get().body(), author, note, Optional.of(number)));
    }

    public <T> Optional<Version<T>> live(Kind<T> kind) {
        return versions.live(kind);
    }

    public <T> Optional<Version<T>> version(Kind<T> kind, int number) {
        return versions.find(kind, number);
    }

    /** All versions, newest first. */
    public <T> List<Version<T>> versions(Kind<T> kind) {
        return versions.all(kind);
    }

    private <T> PublishResult goLive(Kind<T> kind, VersionStore.Fresh<T> fresh) {
        VersionStore.Added added = versions.add(kind, fresh);
        int number = added.number();
        trail.record(
                kind.name() + "-published",
                kind.name() + "/" + number,
                added.changes()
                        .with(
                                fresh.ofVersion().isPresent()
                                        ? Map.of("ofVersion", fresh.ofVersion().get())
                                        : Map.of()));
        clock.tick(CurrentAgency.id(), kind.name());
        published.fire(new Published(CurrentAgency.id(), kind.name(), number));
        return new PublishResult.Live(number);
    }
}
