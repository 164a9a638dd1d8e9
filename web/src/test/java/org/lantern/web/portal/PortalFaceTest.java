package org.lantern.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.portal.BrandColor;
import org.lantern.portal.PortalDesign;

class PortalFaceTest {
    private static final String COLOURS_ONLY =
            "(:root\\{(--[a-z0-9-]+:#[0-9a-f]{6};)+\\}|@media \\(prefers-color-scheme:dark\\)\\{|\\}|\\s)+";

    @ParameterizedTest
    @ValueSource(strings = {"#1f4b7a", "#ffd400", "#ffffff", "#000000"})
    void a_theme_is_nothing_but_validated_colours_R4(String brand) {
        String sheet = new String(ThemeSheet.of(BrandColor.of(brand), BrandColor.of(brand)), StandardCharsets.UTF_8);
        assertThat(sheet).matches(COLOURS_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red}body{display:none", "#1f4b7a;}", "url(//evil.example)", "</style>", "expression(1)"})
    void no_text_of_an_agency_reaches_a_style_sheet_R4(String hostile) {
        PortalFace plain = new PortalFace(Samples.saying("plain"), Optional.empty());
        PortalFace attacked = new PortalFace(Samples.saying(hostile), Optional.empty());
        assertThat(attacked.theme()).isEqualTo(plain.theme());
    }

    @Test
    void files_are_named_after_their_content_so_that_another_colour_is_another_address_R2() {
        PortalDesign blue = Samples.riverton();
        PortalFace one = new PortalFace(blue, Optional.empty());
        PortalFace again = new PortalFace(blue, Optional.empty());
        PortalFace other = new PortalFace(Samples.saying("#8b1a2b"), Optional.empty());
        assertThat(one.files().keySet()).isEqualTo(again.files().keySet());
        assertThat(one.theme()).isEqualTo(again.theme()).isNotEqualTo(other.theme());
    }

    @Test
    void an_icon_holds_one_letter_of_the_name_at_most_R4() {
        String icon = new String(PortalIcon.of("<script>alert(1)</script>", BrandColor.BLACK), StandardCharsets.UTF_8);
        assertThat(icon).doesNotContain("script").contains(">s</text>");
        assertThat(new String(PortalIcon.of("***", BrandColor.WHITE), StandardCharsets.UTF_8))
                .contains("></text>");
    }
}
