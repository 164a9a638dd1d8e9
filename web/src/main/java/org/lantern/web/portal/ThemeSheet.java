package org.lantern.web.portal;

import java.nio.charset.StandardCharsets;
import org.lantern.portal.BrandColor;
import org.lantern.portal.BrandScale;
import org.lantern.portal.ScaleStep;
import org.lantern.portal.Shade;

/** An agency's colours as custom properties: the only way its look reaches a page, and colours are all it holds (R4). */
public final class ThemeSheet {
    private ThemeSheet() {}

    public static byte[] of(BrandColor brand, BrandColor accent) {
        String light = raw(brand) + shade(brand, accent, Shade.LIGHT);
        String sheet = ":root{" + light + "}\n@media (prefers-color-scheme:dark){:root{"
                + shade(brand, accent, Shade.DARK) + "}}\n";
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    /** The agency's colour as it is, for large grounds, which need not stand out against the page. */
    private static String raw(BrandColor brand) {
        StringBuilder sheet = new StringBuilder();
        add(sheet, "--brand", brand);
        add(sheet, "--brand-label", brand.label());
        return sheet.toString();
    }

    private static String shade(BrandColor brand, BrandColor accent, Shade shade) {
        StringBuilder sheet = new StringBuilder();
        BrandScale scale = BrandScale.of(brand, shade);
        BrandScale second = BrandScale.of(accent, shade);
        BrandScale neutral = BrandScale.neutral(brand, shade);
        add(sheet, "accent", scale);
        add(sheet, "brand1", second);
        add(sheet, "neutral", neutral);
        add(sheet, "--ds-color-focus-inner", neutral.step(ScaleStep.BACKGROUND_DEFAULT));
        add(sheet, "--ds-color-focus-outer", neutral.step(ScaleStep.TEXT_DEFAULT));
        add(sheet, "--brand-edge", scale.step(scale.needsBorder() ? ScaleStep.BORDER_DEFAULT : ScaleStep.BASE_DEFAULT));
        return sheet.toString();
    }

    private static void add(StringBuilder sheet, String name, BrandScale scale) {
        scale.steps().forEach((step, color) -> add(sheet, "--ds-color-" + name + '-' + step.token(), color));
    }

    private static void add(StringBuilder sheet, String property, BrandColor color) {
        sheet.append(property).append(':').append(color.hex()).append(';');
    }
}
