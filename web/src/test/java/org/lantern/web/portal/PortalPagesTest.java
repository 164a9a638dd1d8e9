package org.lantern.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.portal.PortalDesign;

class PortalPagesTest {
    private static final Path SHARED = Path.of("../../shared/data/hostile/blns.json");
    private static final Pattern MARKUP = Pattern.compile("[<&]");
    private static final Pattern TAG = Pattern.compile("<(script|link|img|iframe|form|a|svg|object)\\b");

    @Test
    void what_an_agency_or_its_records_say_never_becomes_markup_R4() throws IOException {
        int plainTags = tags(allPages(Samples.saying("plain"), "plain"));
        for (String hostile : hostile()) {
            String pages = allPages(Samples.saying(hostile), hostile);
            if (MARKUP.matcher(hostile).find() && hostile.length() > 3) {
                assertThat(pages).as(hostile).doesNotContain(hostile);
            }
            assertThat(tags(pages)).as("tags with %s", hostile).isEqualTo(plainTags);
            assertThat(pages)
                    .as(hostile)
                    .doesNotContain("<script>", "href=\"javascript:")
                    .doesNotContainPattern("=\"[^\"]*\" ?onfocus=");
        }
    }

    @Test
    void every_page_is_whole_by_itself_R3() {
        PortalSnapshot snapshot = Samples.snapshot(Samples.riverton());
        for (String html : pages(snapshot, "Burglary")) {
            assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main").containsOnlyOnce("class=\"skip\"");
            assertThat(html).containsPattern("<html lang=\"(en|es)\" dir=\"ltr\"");
            assertThat(html).doesNotContain("style=", "onclick", "<style", "http://", "https://", "=\"//");
            assertThat(html).doesNotContainIgnoringCase("lantern");
        }
    }

    @Test
    void all_links_within_the_portal_lead_somewhere_R3() {
        PortalSnapshot snapshot = Samples.snapshot(Samples.riverton());
        Pattern link = Pattern.compile("href=\"(/[^\"#?]*)");
        for (String html : pages(snapshot, "Burglary")) {
            var found = link.matcher(html);
            while (found.find()) {
                String path = found.group(1);
                assertThat(snapshot.at(path).isPresent()
                                || path.endsWith("/crime-map")
                                || path.startsWith("/api/v1/incidents.")
                                || path.startsWith("/assets/"))
                        .as(path)
                        .isTrue();
            }
        }
    }

    @Test
    void the_map_s_page_keeps_what_was_typed_and_says_what_was_wrong_with_it_R5() {
        Map<String, String[]> asked = Map.of(
                "category", new String[] {"Burglary", "<b>"}, "from", new String[] {"yesterday"}, "to", new String[] {
                    "2026-03-31"
                });
        String html = crimeMap(Samples.snapshot(Samples.riverton()), "Burglary", Locale.ENGLISH, asked);
        assertThat(html).contains("ds-error-summary", "value=\"yesterday\"", "href=\"#from\"", "&lt;b&gt;");
        assertThat(html).contains("value=\"Burglary\" checked", "category=Burglary&amp;to=2026-03-31&amp;cursor=");
    }

    @Test
    void what_the_map_withholds_is_told_in_words_and_numbers_R6() {
        String html = crimeMap(Samples.snapshot(Samples.riverton()), "Burglary", Samples.SPANISH, Map.of());
        assertThat(html).contains("Para proteger a las víctimas", ">226<", "Se omitieron 227 registros");
    }

    @Test
    void what_a_preview_link_shows_is_marked_on_every_page_and_what_is_public_is_not_R10() {
        PortalSnapshot trial = new PortalSnapshot(
                PortalSite.trial(Samples.riverton(), Locale.ROOT), Optional.empty(), HomeNews.NONE, Samples.PAGES);
        PortalSnapshot live = Samples.snapshot(Samples.riverton());
        for (String path : List.of("/", "/contact", "/privacy", "/accessibility", "/es", "/es/privacy")) {
            assertThat(text(trial.at(path).orElseThrow().body()))
                    .contains("preview-notice", "name=\"robots\" content=\"noindex\"")
                    .containsAnyOf("Preview – not public", "Vista previa: no es pública");
            assertThat(text(live.at(path).orElseThrow().body())).doesNotContain("preview-notice", "noindex");
        }
        assertThat(crimeMap(trial, "Burglary", Locale.ENGLISH, Map.of())).contains("Preview – not public");
        assertThat(crimeMap(live, "Burglary", Locale.ENGLISH, Map.of())).doesNotContain("preview-notice");
    }

    @Test
    void who_looks_by_a_preview_link_is_told_of_its_cookie_and_the_public_that_there_is_none_R3() {
        PortalSnapshot trial = new PortalSnapshot(
                PortalSite.trial(Samples.riverton(), Locale.ROOT), Optional.empty(), HomeNews.NONE, Samples.PAGES);
        PortalSnapshot live = Samples.snapshot(Samples.riverton());
        for (String path : List.of("/", "/privacy")) {
            assertThat(html(trial, path)).containsIgnoringCase("one cookie").doesNotContainIgnoringCase("no cookies");
            assertThat(html(live, path)).containsIgnoringCase("no cookies").doesNotContainIgnoringCase("one cookie");
        }
    }

    @Test
    void without_a_crime_map_no_page_leads_to_one_R12() {
        PortalSite site = PortalSite.live(Samples.riverton(), Locale.ROOT);
        PortalSnapshot without = new PortalSnapshot(site.withoutMap(), Optional.empty(), HomeNews.NONE, Samples.PAGES);
        for (String path : List.of("/", "/contact", "/privacy", "/accessibility", "/es", "/es/privacy")) {
            assertThat(html(without, path)).doesNotContain("href=\"/crime-map", "href=\"/es/crime-map");
            assertThat(html(Samples.snapshot(Samples.riverton()), path)).contains("crime-map");
        }
    }

    @Test
    void what_the_agency_says_of_privacy_and_accessibility_stands_on_those_pages_R11() {
        String all = allPages(Samples.riverton(), "Burglary");
        assertThat(all).contains("What Riverton Police says", "<p>We keep nothing.</p>", "<p>Ana Alvarez, ext. 7</p>");
    }

    @Test
    void an_emergency_number_is_read_digit_by_digit() {
        PortalSite site = PortalSite.live(Samples.riverton(), Locale.ENGLISH);
        assertThat(site.emergency()).isEqualTo("9-1-1");
        assertThat(PortalSite.dial("+1 (555) 010-0142 ext. 7")).isEqualTo("+15550100142;ext=7");
    }

    private static String html(PortalSnapshot snapshot, String path) {
        return text(snapshot.at(path).orElseThrow().body());
    }

    private static String allPages(PortalDesign design, String category) {
        return String.join("\n", pages(Samples.snapshot(design), category));
    }

    private static List<String> pages(PortalSnapshot snapshot, String category) {
        List<String> pages = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Samples.SPANISH)) {
            PortalSite site = snapshot.site(language);
            Stream.of(PortalPage.values())
                    .filter(PortalPage::isPublished)
                    .forEach(page -> pages.add(
                            text(snapshot.at(site.address(page)).orElseThrow().body())));
            pages.add(crimeMap(snapshot, category, language, Map.of("category", new String[] {category})));
            pages.add(text(Samples.PAGES.missing(site, snapshot.face())));
            pages.add(text(Samples.PAGES.paused(site, snapshot.face())));
            pages.add(text(Samples.PAGES.fault(site, snapshot.face(), "9f31ab22")));
        }
        return pages;
    }

    private static String crimeMap(
            PortalSnapshot snapshot, String category, Locale language, Map<String, String[]> asked) {
        PortalSite site = snapshot.site(language);
        MapView view = Samples.view(Samples.overview(category), asked, site.texts());
        return text(Samples.PAGES.crimeMap(site, snapshot.face(), view));
    }

    private static int tags(String html) {
        return (int) TAG.matcher(html).results().count();
    }

    private static String text(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    /** Our own worst, and the shared list where it is at hand; whitespace alone leaves fields out, so it says nothing. */
    private static List<String> hostile() throws IOException {
        List<String> strings = new ArrayList<>(List.of(
                "\"><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "</title><svg onload=alert(1)>",
                "javascript:alert(1)",
                "\" onfocus=\"alert(1)",
                "${7*7}#{7*7}{{x.class}}",
                "]]><!--",
                "</style><link rel=stylesheet href=//evil.example>"));
        if (Files.exists(SHARED)) {
            try (Reader reader = Files.newBufferedReader(SHARED);
                    var json = Json.createReader(reader)) {
                json.readArray().getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .filter(text -> !text.isBlank() && text.length() < 150)
                        .forEach(strings::add);
            }
        }
        return strings;
    }
}
