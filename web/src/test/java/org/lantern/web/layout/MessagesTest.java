package org.lantern.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.crimemap.Reason;
import org.lantern.web.platform.PlatformPages;
import org.lantern.web.portal.PortalSite;
import org.lantern.web.signup.TermsPage;

class MessagesTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
    private static final Pattern LITERAL_KEY = Pattern.compile("texts\\.text\\(\"([a-z.-]+[a-z])\"[,)]");

    @ParameterizedTest
    @ValueSource(classes = {PageFrame.class, PortalSite.class, PlatformPages.class, TermsPage.class})
    void both_languages_have_the_same_keys_with_the_same_arguments_R2(Class<?> owner) {
        ResourceBundle english = bundle(owner, LANGUAGES.getFirst());
        ResourceBundle spanish = bundle(owner, LANGUAGES.getLast());
        assertThat(keys(spanish)).isEqualTo(keys(english));
        for (String key : keys(english)) {
            assertThat(new MessageFormat(spanish.getString(key)).getArgumentNames())
                    .as(key)
                    .isEqualTo(new MessageFormat(english.getString(key)).getArgumentNames());
            assertThat(spanish.getString(key)).as(key).isNotBlank();
        }
    }

    @Test
    void every_key_a_template_names_exists_R2() throws IOException {
        Set<String> known = new TreeSet<>(keys(bundle(PortalSite.class, Locale.ENGLISH)));
        known.addAll(keys(bundle(PageFrame.class, Locale.ENGLISH)));
        known.addAll(keys(bundle(PlatformPages.class, Locale.ENGLISH)));
        known.addAll(keys(bundle(TermsPage.class, Locale.ENGLISH)));
        Set<String> named = new TreeSet<>();
        for (String folder : List.of("portal", "layout", "platform")) {
            try (Stream<Path> templates = Files.walk(Path.of("src/main/jte", folder))) {
                for (Path template : templates.filter(Files::isRegularFile).toList()) {
                    Matcher key = LITERAL_KEY.matcher(Files.readString(template));
                    while (key.find()) {
                        named.add(key.group(1));
                    }
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(known).containsAll(named);
    }

    @Test
    void every_reason_for_withholding_is_said_in_every_language_R2() {
        for (Locale language : LANGUAGES) {
            for (Reason reason : Reason.values()) {
                assertThat(Messages.of(PortalSite.class, language).has("reason." + reason.code()))
                        .as("%s in %s", reason, language)
                        .isTrue();
            }
        }
    }

    @Test
    void direction_follows_the_language_R4() {
        assertThat(Messages.of(PageFrame.class, Locale.ENGLISH).direction()).isEqualTo("ltr");
    }

    @Test
    void styles_know_no_left_and_right_R4() throws IOException {
        Pattern physical = Pattern.compile(
                "(?m)^\\s*(margin|padding|border|inset)?-?(left|right)\\s*:|text-align:\\s*(left|right)|float:\\s*(left|right)");
        try (Stream<Path> sheets = Files.list(Path.of("src/main/browser/css"))) {
            for (Path sheet : sheets.toList()) {
                assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContainPattern(physical);
            }
        }
    }

    private static ResourceBundle bundle(Class<?> owner, Locale language) {
        return ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return new TreeSet<>(bundle.keySet());
    }
}
