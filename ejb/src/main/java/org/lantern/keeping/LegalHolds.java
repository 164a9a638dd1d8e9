package org.lantern.keeping;

/** What is under a legal hold, for whoever writes a statement that deletes on its own account. */
public final class LegalHolds {

    private LegalHolds() {}

    /** SQL: whether the row {@code r} of this class is held now, itself, with its class or with all of its agency. */
    public static String over(String recordClass, Erasing erasing) {
        String one = erasing.object().map(Erasing.HeldObject::match).orElse("false");
        return """
                exists (select 1 from lantern.legal_hold h where h.tenant_id = r.tenant_id and h.released_at is null
                  and (h.record_class is null
                       or (h.record_class = '%s' and (h.object is null or %s))))""".formatted(recordClass, one);
    }
}
