package org.lantern.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BrandScaleTest {
    private static final int STRIDE = 17;
    private static final int RANDOM_COLOURS = 1500;
    private static final List<BrandScale> LIGHT = scales(Shade.LIGHT);
    private static final List<BrandScale> DARK = scales(Shade.DARK);

    @ParameterizedTest
    @EnumSource
    void text_reaches_four_and_a_half_to_one_on_every_ground_R2(Shade shade) {
        forEveryScale(shade, scale -> {
            for (ScaleStep ground : ScaleStep.GROUNDS) {
                assertContrast(scale, ScaleStep.TEXT_DEFAULT, ground, 4.5);
                assertContrast(scale, ScaleStep.TEXT_SUBTLE, ground, 4.5);
            }
            assertContrast(scale, ScaleStep.TEXT_DEFAULT, ScaleStep.SURFACE_ACTIVE, 4.5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void borders_reach_three_to_one_on_every_ground_R2(Shade shade) {
        forEveryScale(shade, scale -> {
            for (ScaleStep ground : ScaleStep.GROUNDS) {
                assertContrast(scale, ScaleStep.BORDER_DEFAULT, ground, 3);
                assertContrast(scale, ScaleStep.BORDER_STRONG, ground, 3);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_button_s_label_is_readable_at_rest_under_the_pointer_and_pressed_R2(Shade shade) {
        forEveryScale(shade, scale -> {
            for (ScaleStep label : new ScaleStep[] {ScaleStep.BASE_CONTRAST_DEFAULT}) {
                assertContrast(scale, label, ScaleStep.BASE_DEFAULT, 4.5);
                assertContrast(scale, label, ScaleStep.BASE_HOVER, 4.5);
                assertContrast(scale, label, ScaleStep.BASE_ACTIVE, 4.5);
            }
            assertContrast(scale, ScaleStep.BASE_CONTRAST_SUBTLE, ScaleStep.BASE_DEFAULT, 4.5);
        });
    }

    @Test
    void the_label_is_the_better_of_black_and_white_R2() {
        colours().forEach(color -> {
            double best = Math.max(color.contrastTo(BrandColor.BLACK), color.contrastTo(BrandColor.WHITE));
            assertThat(color.contrastTo(color.label())).isEqualTo(best);
        });
    }

    @Test
    void on_the_light_page_the_agency_s_colour_is_kept_and_a_pale_one_gets_a_border_R3() {
        colours().forEach(color -> {
            BrandScale scale = BrandScale.of(color, Shade.LIGHT);
            assertThat(scale.step(ScaleStep.BASE_DEFAULT)).isEqualTo(color);
            assertThat(scale.needsBorder()).isEqualTo(color.contrastTo(BrandColor.WHITE) < 3);
            assertThat(ContrastTable.of(color).buttonNeedsBorder()).isEqualTo(scale.needsBorder());
        });
    }

    @Test
    void on_the_dark_page_a_button_is_always_found_R2() {
        colours()
                .forEach(color -> assertThat(BrandScale.of(color, Shade.DARK).needsBorder())
                        .isFalse());
    }

    @Test
    void every_row_of_the_contrast_table_holds_but_the_raw_button_R3() {
        colours()
                .forEach(color -> assertThat(ContrastTable.of(color).rows())
                        .allMatch(row -> row.holds() || row.pair().equals("button-on-page")));
    }

    @ParameterizedTest
    @CsvSource({"#ffffff,#000000,21.0", "#777777,#ffffff,4.478", "#1f4b7a,#ffffff,8.95"})
    void contrast_is_the_one_of_WCAG(String one, String other, double ratio) {
        assertThat(BrandColor.of(one).contrastTo(BrandColor.of(other)))
                .isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource({"red", "#fff", "#12345g", "'#123456;'", "'url(#123456)'", "''", "' #123456'", "rgb(1 2 3)"})
    void only_six_digits_are_a_colour_R4(String text) {
        assertThat(BrandColor.isHex(text)).isFalse();
    }

    private static void assertContrast(BrandScale scale, ScaleStep front, ScaleStep back, double least) {
        assertThat(scale.step(front).contrastTo(scale.step(back)))
                .as("%s on %s from %s, %s", front, back, scale.brand().hex(), scale.shade())
                .isGreaterThanOrEqualTo(least);
    }

    private static void forEveryScale(Shade shade, Consumer<BrandScale> check) {
        (shade == Shade.LIGHT ? LIGHT : DARK).forEach(check);
    }

    /** Made once: the tests look at the same scales from different sides. */
    private static List<BrandScale> scales(Shade shade) {
        return colours()
                .flatMap(color -> Stream.of(BrandScale.of(color, shade), BrandScale.neutral(color, shade)))
                .toList();
    }

    /** A grid over the whole cube, its corners and edges included, and colours between, the same in every run. */
    private static Stream<BrandColor> colours() {
        Random random = new Random(20_261_123);
        Stream<BrandColor> between = Stream.generate(
                        () -> new BrandColor(random.nextInt(256), random.nextInt(256), random.nextInt(256)))
                .limit(RANDOM_COLOURS);
        return Stream.concat(grid(), between);
    }

    private static Stream<BrandColor> grid() {
        return Stream.iterate(0, red -> red <= 255, red -> red + STRIDE * 3)
                .flatMap(red -> Stream.iterate(0, green -> green <= 255, green -> green + STRIDE)
                        .flatMap(green -> Stream.iterate(0, blue -> blue <= 255, blue -> blue + STRIDE * 3)
                                .map(blue -> new BrandColor(red, green, blue))));
    }
}
