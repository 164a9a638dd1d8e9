package org.lantern.portal;

import java.util.List;
import java.util.Locale;

/**
 * The sixteen steps of a colour scale, named as the design system's tokens are. The first eleven are set by relative
 * luminance alone (WCAG 2.2), so that their contrasts hold for every hue; the base steps follow the agency's own colour.
 */
public enum ScaleStep {
    BACKGROUND_DEFAULT(1.0, 0.0090, 0.10),
    BACKGROUND_TINTED(0.905, 0.0140, 0.35),
    SURFACE_DEFAULT(1.0, 0.0200, 0.15),
    SURFACE_TINTED(0.83, 0.0270, 0.45),
    SURFACE_HOVER(0.74, 0.0360, 0.55),
    SURFACE_ACTIVE(0.60, 0.0560, 0.65),
    BORDER_SUBTLE(0.66, 0.0700, 0.45),
    BORDER_DEFAULT(0.195, 0.2300, 0.80),
    BORDER_STRONG(0.105, 0.4000, 0.90),
    TEXT_SUBTLE(0.105, 0.4000, 0.90),
    TEXT_DEFAULT(0.0245, 0.8400, 0.60),
    BASE_DEFAULT,
    BASE_HOVER,
    BASE_ACTIVE,
    BASE_CONTRAST_SUBTLE,
    BASE_CONTRAST_DEFAULT;

    /** Steps that text stands on; subtle text keeps off {@link #SURFACE_ACTIVE} (it would reach 4.1 only). */
    static final List<ScaleStep> GROUNDS =
            List.of(BACKGROUND_DEFAULT, BACKGROUND_TINTED, SURFACE_DEFAULT, SURFACE_TINTED, SURFACE_HOVER);

    private final double light;
    private final double dark;
    private final double chromaShare;

    ScaleStep() {
        this(Double.NaN, Double.NaN, 1);
    }

    ScaleStep(double light, double dark, double chromaShare) {
        this.light = light;
        this.dark = dark;
        this.chromaShare = chromaShare;
    }

    /** The name in a style sheet, such as {@code surface-tinted}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean followsBrand() {
        return Double.isNaN(light);
    }

    double luminance(Shade shade) {
        return shade == Shade.LIGHT ? light : dark;
    }

    double chromaShare() {
        return chromaShare;
    }
}
