package org.lantern.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.audit.AuditEntry;
import org.lantern.crimemap.MapRules;
import org.lantern.frame.screen.Texts;
import org.lantern.portal.PortalContact;
import org.lantern.portal.PortalDesign;

/** R7 of the console. */
class ActTextsTest {
    private static final String OURS = "http://id.localhost:9081/realms/agency";
    private static final String VENDORS = "http://id.localhost:9081/realms/vendor";
    private static final Pattern RECORDED = Pattern.compile("\\.record(?:OnceIn)?\\((?:[A-Za-z_]+,)?\\s*\"([a-z-]+)\"");
    private static final Pattern DISCLOSED = Pattern.compile("@Discloses\\(act = \"([a-z-]+)\"");
    private static final Pattern KIND = Pattern.compile("new Kind<>\\(\"([a-z-]+)\"");

    private final ActTexts texts =
            new ActTexts(OURS, Map.of("ana", "Ana Alvarez"), Map.of("member/1", "Ben Okafor", "import/2", "june.csv"));

    @Test
    void every_act_that_is_recorded_has_a_sentence() throws IOException {
        Set<String> acts = found(RECORDED);
        acts.addAll(found(DISCLOSED));
        found(KIND).forEach(kind -> acts.add(kind + "-published"));

        assertThat(acts)
                .contains("act-refused", "import-previewed", "members-read", "token-refused")
                .hasSizeGreaterThanOrEqualTo(14);
        assertThat(acts)
                .allSatisfy(act -> assertThat(Texts.find("act." + act)).as(act).isPresent());
    }

    @Test
    void a_colleague_is_named() {
        assertThat(texts.who(by(OURS, "ana", "member-removed"))).isEqualTo("Ana Alvarez");
        assertThat(texts.who(by(OURS, "gone", "member-removed"))).isEqualTo("A former colleague");
    }

    @Test
    void the_vendor_is_not_taken_for_a_colleague() {
        assertThat(texts.who(by(VENDORS, "olivia", "agency-approved"))).isEqualTo("The vendor");
        assertThat(texts.who(by(VENDORS, "ana", "agency-approved"))).isEqualTo("The vendor");
    }

    @Test
    void neither_is_a_stranger() {
        assertThat(texts.who(by(OURS, "mallory", "stranger-refused"))).isEqualTo("Somebody from elsewhere");
        assertThat(texts.who(by(VENDORS, "mallory", "stranger-refused"))).isEqualTo("Somebody from elsewhere");
    }

    @Test
    void lantern_and_visitors_are_called_so() {
        assertThat(texts.who(by("lantern:work", "imports", "import-ended"))).isEqualTo("Lantern");
        assertThat(texts.who(by("lantern:visitor", "", "invitation-accepted"))).isEqualTo("A visitor");
    }

    @Test
    void what_has_a_name_is_called_by_it() {
        assertThat(texts.onWhat(on("member/1", "{}"))).isEqualTo("Ben Okafor");
        assertThat(texts.onWhat(on("import/2", "{}"))).isEqualTo("june.csv");
    }

    @Test
    void what_has_none_is_called_by_its_kind() {
        assertThat(texts.onWhat(on("member/9", "{}"))).isEqualTo("A former colleague");
        assertThat(texts.onWhat(on("portal-design/3", "{}"))).isEqualTo("Design, version 3");
        assertThat(texts.onWhat(on("api", "{}"))).isEqualTo("The API");
        assertThat(texts.onWhat(on("camera-terms/3", "{}"))).isEqualTo("Camera terms");
    }

    @Test
    void details_are_told_in_words() {
        assertThat(texts.more(on("member/1", "{\"roles\": \"analyst viewer\"}"), Map.of()))
                .isEqualTo("Roles: Crime analyst, Viewer");
        assertThat(texts.more(on("import/2", "{\"dryRun\": false, \"read\": 12345, \"added\": 1}"), Map.of()))
                .isEqualTo("1 new · Imported · 12,345 read");
        assertThat(texts.more(on("portal-design/3", "{\"ofVersion\": 1}"), Map.of()))
                .isEqualTo("As version 1 was");
        assertThat(texts.more(on("api", "{}"), Map.of())).isEmpty();
        assertThat(texts.more(on("audit", "{\"confirms\": \"export-audit-trail\", \"contentHash\": \"0\"}"), Map.of()))
                .isEqualTo("To: take the audit trail out");
        assertThat(texts.more(on("invitation/1", "{\"email\": \"sha256:00\"}"), Map.of("email", "ada@a.example")))
                .isEqualTo("Address: ada@a.example");
        assertThat(texts.more(on("invitation/1", "{\"email\": \"sha256:00\"}"), Map.of()))
                .isEqualTo("Address: no longer kept");
        assertThat(texts.more(on("api", "{\"internal\": \"x\"}"), Map.of())).isEmpty();
    }

    /** R12 of the trail. */
    @Test
    void changed_fields_are_called_by_their_names() {
        assertThat(ActTexts.field("roles")).isEqualTo("Roles");
        assertThat(ActTexts.value("roles", Optional.of("analyst viewer"))).isEqualTo("Crime analyst, Viewer");
        assertThat(ActTexts.field("contact.hours")).isEqualTo("Contact: hours");
        assertThat(ActTexts.field("categoryMapping.Theft/Larceny")).isEqualTo("Name for category: Theft/Larceny");
        assertThat(ActTexts.field("cameraTerms")).as("of a capability to come").isEqualTo("Camera terms");
        assertThat(ActTexts.value("tagline", Optional.of("Here for you"))).isEqualTo("Here for you");
        assertThat(ActTexts.value("tagline", Optional.empty())).isEqualTo("(empty)");
        assertThat(ActTexts.value("tagline", Optional.of(""))).isEqualTo("(empty)");
    }

    @Test
    void every_field_that_is_published_has_a_name() {
        assertThat(Stream.of(PortalDesign.class, PortalContact.class, MapRules.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents())
                                .map(field ->
                                        type == PortalContact.class ? "contact." + field.getName() : field.getName())))
                .hasSizeGreaterThan(12)
                .allSatisfy(field ->
                        assertThat(Texts.find("field." + field)).as(field).isPresent());
    }

    private static AuditEntry by(String issuer, String subject, String act) {
        return new AuditEntry(new UUID(0, 1), Instant.EPOCH, issuer, subject, act, "agency/1", "{}");
    }

    private static AuditEntry on(String object, String detail) {
        return new AuditEntry(new UUID(0, 1), Instant.EPOCH, OURS, "ana", "act", object, detail);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> all = new TreeSet<>();
        for (String module : List.of("../../ejb/src/main/java", "../../web/src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    pattern.matcher(Files.readString(file)).results().forEach(match -> all.add(match.group(1)));
                }
            }
        }
        return all;
    }
}
