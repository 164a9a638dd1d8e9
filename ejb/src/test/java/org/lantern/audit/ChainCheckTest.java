package org.lantern.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.audit.ChainFinding.Kind;

class ChainCheckTest {
    private static final UUID AGENCY = UUID.fromString("01a20000-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final KeyPair KEYS = SigningKeys.make();

    private final List<SealedEntry> chain = chain(6);

    @Test
    void r7_a_whole_chain_has_no_findings() throws GeneralSecurityException {
        assertThat(check(chain, head(chain.getLast()))).isEmpty();
        assertThat(check(chain, head(chain.get(2)))).isEmpty();
        assertThat(check(List.of())).isEmpty();
    }

    @Test
    void r7_an_altered_entry_is_named_and_no_other() {
        chain.set(2, with(chain.get(2), entry(3, "member-removed")));
        assertThat(check(chain)).containsExactly(new ChainFinding(Kind.ALTERED, 3, "entry " + id(3)));
    }

    @Test
    void r7_entries_that_changed_places_are_named() {
        SealedEntry second = chain.get(1);
        chain.set(1, with(second, entry(4, "act")));
        chain.set(3, with(chain.get(3), entry(2, "act")));
        assertThat(check(chain)).extracting(ChainFinding::position).containsExactly(2L, 4L);
    }

    @Test
    void r7_a_removed_link_and_a_removed_entry_are_named() {
        chain.set(4, new SealedEntry(5, chain.get(4).hash(), Optional.empty(), List.of()));
        chain.remove(1);
        assertThat(check(chain))
                .containsExactly(
                        new ChainFinding(Kind.REMOVED, 2, "link 2"),
                        new ChainFinding(Kind.REMOVED, 5, "entry of link 5"));
    }

    /** Whoever repeats a place must not get their own line taken for what was sealed. */
    @Test
    void r7_a_place_that_stands_twice_or_goes_back_is_named_and_hides_nothing() {
        chain.set(2, with(chain.get(2), entry(3, "member-removed")));
        chain.add(3, chain.get(2));
        chain.add(chain.get(0));
        assertThat(check(chain))
                .extracting(ChainFinding::kind, ChainFinding::position)
                .containsExactly(tuple(Kind.ALTERED, 3L), tuple(Kind.FORKED, 3L), tuple(Kind.FORKED, 1L));
    }

    @Test
    void r7_a_gap_of_any_length_is_one_finding() {
        SealedEntry last = chain.removeLast();
        chain.add(new SealedEntry(Long.MAX_VALUE, last.hash(), last.entry(), last.personal()));
        assertThat(check(chain))
                .containsExactly(new ChainFinding(Kind.REMOVED, 6, "links 6 to " + (Long.MAX_VALUE - 1)));
    }

    @Test
    void r5_r7_a_cut_end_and_a_chain_written_anew_are_found_by_their_heads() throws GeneralSecurityException {
        TrailHead head = head(chain.getLast());
        assertThat(check(chain.subList(0, 4), head))
                .extracting(ChainFinding::kind)
                .containsExactly(Kind.TRUNCATED);
        List<SealedEntry> anew = new ArrayList<>();
        String hash = Chain.beginning(AGENCY);
        for (int i = 1; i <= 6; i++) {
            AuditEntry entry = entry(i, i == 3 ? "nothing-happened" : "act");
            hash = Chain.next(hash, AGENCY, entry);
            anew.add(new SealedEntry(i, hash, Optional.of(entry), List.of()));
        }
        assertThat(check(anew, head)).extracting(ChainFinding::kind).containsExactly(Kind.FORKED);
    }

    @Test
    void r6_a_personal_value_can_go_and_cannot_change() {
        PersonalValue email = new PersonalValue("email", "00".repeat(16), "ada@riverton.example");
        AuditEntry entry = new AuditEntry(
                id(1),
                NOON,
                "i",
                "s",
                "invitation-issued",
                "invitation/1",
                "{\"email\":\"" + email.commitment() + "\"}");
        String hash = Chain.next(Chain.beginning(AGENCY), AGENCY, entry);
        assertThat(check(List.of(new SealedEntry(1, hash, Optional.of(entry), List.of(email)))))
                .isEmpty();
        assertThat(check(List.of(new SealedEntry(1, hash, Optional.of(entry), List.of()))))
                .isEmpty();
        PersonalValue other = new PersonalValue("email", "00".repeat(16), "eve@riverton.example");
        assertThat(check(List.of(new SealedEntry(1, hash, Optional.of(entry), List.of(other)))))
                .containsExactly(new ChainFinding(Kind.ALTERED, 1, "email of entry " + id(1)));
    }

    @Test
    void r4_a_hash_depends_on_the_agency_and_on_every_field() {
        AuditEntry entry = entry(1, "act");
        String first = Chain.next(Chain.beginning(AGENCY), AGENCY, entry);
        UUID other = UUID.randomUUID();
        assertThat(Chain.next(Chain.beginning(other), other, entry)).isNotEqualTo(first);
        assertThat(Chain.entry(Chain.json(AGENCY, entry))).isEqualTo(entry);
        for (AuditEntry changed : List.of(
                new AuditEntry(id(2), NOON, "issuer", "subject", "act", "object/1", "{\"n\":1}"),
                new AuditEntry(id(1), NOON.plusNanos(1_000), "issuer", "subject", "act", "object/1", "{\"n\":1}"),
                new AuditEntry(id(1), NOON, "other", "subject", "act", "object/1", "{\"n\":1}"),
                new AuditEntry(id(1), NOON, "issuer", "other", "act", "object/1", "{\"n\":1}"),
                new AuditEntry(id(1), NOON, "issuer", "subject", "other", "object/1", "{\"n\":1}"),
                new AuditEntry(id(1), NOON, "issuer", "subject", "act", "object/2", "{\"n\":1}"),
                new AuditEntry(id(1), NOON, "issuer", "subject", "act", "object/1", "{\"n\":2}"))) {
            assertThat(Chain.next(Chain.beginning(AGENCY), AGENCY, changed)).isNotEqualTo(first);
        }
    }

    @Test
    void r7_a_file_taken_away_is_verified_without_a_database() throws GeneralSecurityException {
        TrailFile.Reading good = TrailFile.verify(file(head(chain.getLast())), KEYS.getPublic());
        assertThat(good.length()).isEqualTo(6);
        assertThat(good.findings()).isEmpty();
        List<String> lines = new ArrayList<>(file(head(chain.getLast())).toList());
        lines.set(3, lines.get(3).replace("object/3", "object/9"));
        assertThat(TrailFile.verify(lines.stream(), KEYS.getPublic()).findings())
                .containsExactly(new ChainFinding(Kind.ALTERED, 3, "entry " + id(3)));
        assertThat(TrailFile.verify(file(head(chain.getLast())).limit(6), KEYS.getPublic())
                        .findings())
                .extracting(ChainFinding::kind)
                .containsExactly(Kind.TRUNCATED);
        assertThat(TrailFile.verify(
                                file(head(chain.getLast())), SigningKeys.make().getPublic())
                        .findings())
                .extracting(ChainFinding::kind)
                .contains(Kind.FORGED_HEAD);
    }

    @Test
    void r7_what_is_no_trail_is_said_to_be_none() {
        for (String text : List.of("", "{}", "hello", "[1]", "{\"format\":\"lantern-audit-1\",\"agency\":\"x\"}")) {
            assertThatThrownBy(() -> TrailFile.verify(Stream.of(text), KEYS.getPublic()))
                    .isInstanceOf(TrailFile.Unreadable.class);
        }
    }

    @Test
    void r5_keys_are_read_from_pem_files(@TempDir Path directory) throws IOException, GeneralSecurityException {
        Path secret = Files.writeString(directory.resolve("k"), SigningKeys.pem(KEYS.getPrivate()));
        Path open = Files.writeString(directory.resolve("p"), SigningKeys.pem(KEYS.getPublic()));
        TrailHead head = TrailHead.sign(AGENCY, chain.getFirst(), NOON, SigningKeys.privateKey(secret));
        assertThat(TrailHead.of(head.json()).isSignedBy(SigningKeys.publicKey(open)))
                .isTrue();
        assertThat(new TrailHead(AGENCY, 2, head.hash(), NOON, head.signature()).isSignedBy(KEYS.getPublic()))
                .isFalse();
    }

    private Stream<String> file(TrailHead head) {
        return Stream.of(
                        Stream.of(TrailFile.first(AGENCY)),
                        chain.stream().map(link -> TrailFile.line(AGENCY, link)),
                        Stream.of(TrailFile.last(head)))
                .flatMap(lines -> lines);
    }

    private static List<ChainFinding> check(List<SealedEntry> chain, TrailHead... heads) {
        ChainCheck check = new ChainCheck(AGENCY, List.of(heads));
        chain.forEach(check::next);
        return check.end();
    }

    private static TrailHead head(SealedEntry link) throws GeneralSecurityException {
        return TrailHead.sign(AGENCY, link, NOON, KEYS.getPrivate());
    }

    private static SealedEntry with(SealedEntry link, AuditEntry entry) {
        return new SealedEntry(link.position(), link.hash(), Optional.of(entry), link.personal());
    }

    private static List<SealedEntry> chain(int length) {
        List<SealedEntry> links = new ArrayList<>();
        String hash = Chain.beginning(AGENCY);
        for (int i = 1; i <= length; i++) {
            AuditEntry entry = entry(i, "act");
            hash = Chain.next(hash, AGENCY, entry);
            links.add(new SealedEntry(i, hash, Optional.of(entry), List.of()));
        }
        return links;
    }

    private static AuditEntry entry(int number, String act) {
        return new AuditEntry(id(number), NOON, "issuer", "subject", act, "object/" + number, "{\"n\":1}");
    }

    private static UUID id(int number) {
        return new UUID(AGENCY.getMostSignificantBits(), number);
    }
}
