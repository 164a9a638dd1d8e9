package org.lantern.portal;

import static org.lantern.portal.ScaleStep.BACKGROUND_DEFAULT;
import static org.lantern.portal.ScaleStep.BACKGROUND_TINTED;
import static org.lantern.portal.ScaleStep.BASE_CONTRAST_DEFAULT;
import static org.lantern.portal.ScaleStep.BASE_DEFAULT;
import static org.lantern.portal.ScaleStep.BORDER_DEFAULT;
import static org.lantern.portal.ScaleStep.SURFACE_HOVER;
import static org.lantern.portal.ScaleStep.TEXT_DEFAULT;
import static org.lantern.portal.ScaleStep.TEXT_SUBTLE;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a brand colour does on the page, in numbers a person can check.
 *
 * @param rows light first, then dark
 * @param buttonNeedsBorder the raw colour is below 3:1 against the light page: a border is drawn, and the agency is told
 */
public record ContrastTable(List<ContrastRow> rows, boolean buttonNeedsBorder) {
    public ContrastTable {
        rows = List.copyOf(rows);
    }

    public static ContrastTable of(BrandColor brand) {
        List<ContrastRow> rows = Stream.of(Shade.values())
                .flatMap(shade -> rows(BrandScale.of(brand, shade)))
                .toList();
        return new ContrastTable(rows, BrandScale.of(brand, Shade.LIGHT).needsBorder());
    }

    private static Stream<ContrastRow> rows(BrandScale scale) {
        return Stream.of(
                text(scale, "text-on-page", TEXT_DEFAULT, BACKGROUND_DEFAULT),
                text(scale, "link-on-page", TEXT_SUBTLE, BACKGROUND_DEFAULT),
                text(scale, "link-on-tint", TEXT_SUBTLE, BACKGROUND_TINTED),
                text(scale, "link-under-pointer", TEXT_SUBTLE, SURFACE_HOVER),
                text(scale, "button-label", BASE_CONTRAST_DEFAULT, BASE_DEFAULT),
                edge(scale, "border-on-page", BORDER_DEFAULT, BACKGROUND_DEFAULT),
                edge(scale, "button-on-page", BASE_DEFAULT, BACKGROUND_DEFAULT));
    }

    private static ContrastRow text(BrandScale scale, String pair, ScaleStep front, ScaleStep back) {
        return new Pairing(pair, front, back, BrandScale.TEXT_CONTRAST).on(scale);
    }

    private static ContrastRow edge(BrandScale scale, String pair, ScaleStep front, ScaleStep back) {
        return new Pairing(pair, front, back, BrandScale.NON_TEXT_CONTRAST).on(scale);
    }

    private record Pairing(String name, ScaleStep front, ScaleStep back, double required) {
        ContrastRow on(BrandScale scale) {
            BrandColor foreground = scale.step(front);
            BrandColor background = scale.step(back);
            double ratio = foreground.contrastTo(background);
            return new ContrastRow(scale.shade(), name, foreground, background, ratio, required);
        }
    }
}
