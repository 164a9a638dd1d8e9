package org.lantern.portal;

import static org.lantern.portal.ScaleStep.BACKGROUND_DEFAULT;
import static org.lantern.portal.ScaleStep.BASE_ACTIVE;
import static org.lantern.portal.ScaleStep.BASE_CONTRAST_DEFAULT;
import static org.lantern.portal.ScaleStep.BASE_CONTRAST_SUBTLE;
import static org.lantern.portal.ScaleStep.BASE_DEFAULT;
import static org.lantern.portal.ScaleStep.BASE_HOVER;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sixteen colours derived from one, by luminance targets, so that text (4.5:1) and borders (3:1) hold whatever colour an
 * agency has (R2).
 *
 * @param brand the agency's colour as given
 * @param shade light or dark page
 * @param steps every step, in the enum's order
 */
public record BrandScale(BrandColor brand, Shade shade, Map<ScaleStep, BrandColor> steps) {
    /** WCAG 2.2 success criterion 1.4.11: what must be seen to find a control. */
    static final double NON_TEXT_CONTRAST = 3.0;
    /** WCAG 2.2 success criterion 1.4.3. */
    static final double TEXT_CONTRAST = 4.5;

    private static final double LIFTED_LUMINANCE = 0.20;
    private static final double NEUTRAL_CHROMA = 0.012;

    public BrandScale {
        steps = Collections.unmodifiableMap(new EnumMap<>(steps));
    }

    /** The scale of the agency's colour itself. */
    public static BrandScale of(BrandColor brand, Shade shade) {
        return derived(brand, Tint.of(brand), brand, shade);
    }

    /** Greys with a breath of the agency's hue, for text, lines and surfaces. */
    public static BrandScale neutral(BrandColor brand, Shade shade) {
        Tint grey = Tint.of(brand).fadedTo(NEUTRAL_CHROMA);
        return derived(brand, grey, grey.at(shade == Shade.LIGHT ? 0.035 : 0.5), shade);
    }

    public BrandColor step(ScaleStep step) {
        BrandColor color = steps.get(step);
        if (color == null) {
            throw new IllegalStateException("a scale holds every step");
        }
        return color;
    }

    /** Whether a button in the raw colour would be lost on the page, so that it needs a border drawn and a warning (R3). */
    public boolean needsBorder() {
        return step(BASE_DEFAULT).contrastTo(step(BACKGROUND_DEFAULT)) < NON_TEXT_CONTRAST;
    }

    private static BrandScale derived(BrandColor brand, Tint tint, BrandColor base, Shade shade) {
        Map<ScaleStep, BrandColor> steps = new EnumMap<>(ScaleStep.class);
        for (ScaleStep step : ScaleStep.values()) {
            if (!step.followsBrand()) {
                steps.put(step, tint.scaled(step.chromaShare()).at(step.luminance(shade)));
            }
        }
        BrandColor page = tint.scaled(BACKGROUND_DEFAULT.chromaShare()).at(BACKGROUND_DEFAULT.luminance(shade));
        addBase(steps, tint, shade == Shade.DARK ? seenOn(page, base, tint) : base);
        return new BrandScale(brand, shade, steps);
    }

    /** On the dark page a colour too dark to be found is lifted, hue kept; on the light page the agency's colour stays. */
    private static BrandColor seenOn(BrandColor page, BrandColor base, Tint tint) {
        return base.contrastTo(page) >= NON_TEXT_CONTRAST ? base : tint.at(LIFTED_LUMINANCE);
    }

    private static void addBase(Map<ScaleStep, BrandColor> steps, Tint tint, BrandColor base) {
        BrandColor label = base.label();
        double luminance = base.luminance();
        steps.put(BASE_DEFAULT, base);
        steps.put(BASE_HOVER, tint.at(moved(luminance, label, 1)));
        steps.put(BASE_ACTIVE, tint.at(moved(luminance, label, 2)));
        steps.put(BASE_CONTRAST_DEFAULT, label);
        steps.put(BASE_CONTRAST_SUBTLE, softened(label, base));
    }

    /** Away from the label, so that it reads no worse; at the ends of the range, where there is no room, the other way. */
    private static double moved(double luminance, BrandColor label, int notches) {
        boolean darker = label.equals(BrandColor.WHITE) ? luminance > 0.03 : luminance > 0.6;
        double factor = darker ? 1 - 0.28 * notches : 1 + 0.25 * notches;
        double room = darker ? 0 : 0.012 * notches;
        return Math.min(1, luminance * factor + room);
    }

    /** The label blended a little into its ground where that still reads, else the label itself. */
    private static BrandColor softened(BrandColor label, BrandColor ground) {
        BrandColor soft = new BrandColor(
                blend(label.red(), ground.red()),
                blend(label.green(), ground.green()),
                blend(label.blue(), ground.blue()));
        return soft.contrastTo(ground) >= TEXT_CONTRAST ? soft : label;
    }

    private static int blend(int label, int ground) {
        return (int) Math.round(label * 0.88 + ground * 0.12);
    }
}
