package org.lantern.portal;

/**
 * Hue and chroma of a colour in OKLCH (Ottosson 2020), from which shades of any luminance are made that still look like
 * the same colour. Where sRGB cannot show that much chroma at that luminance, chroma gives way; luminance never does.
 *
 * @param chroma 0 (grey) to about 0.33
 * @param hue in radians
 */
record Tint(double chroma, double hue) {
    private static final int HALVINGS = 24;
    private static final double GAMUT_TOLERANCE = 1e-4;

    static Tint of(BrandColor color) {
        double r = BrandColor.linear(color.red());
        double g = BrandColor.linear(color.green());
        double b = BrandColor.linear(color.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Tint(Math.hypot(greenRed, blueYellow), Math.atan2(blueYellow, greenRed));
    }

    Tint fadedTo(double maximumChroma) {
        return new Tint(Math.min(chroma, maximumChroma), hue);
    }

    Tint scaled(double factor) {
        return new Tint(chroma * factor, hue);
    }

    /** The shade of this hue with the given relative luminance, exact to the rounding of eight bits. */
    BrandColor at(double luminance) {
        double[] full = linearRgb(chroma, luminance);
        if (inGamut(full)) {
            return quantised(full);
        }
        double low = 0;
        double high = chroma;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (inGamut(linearRgb(middle, luminance))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return quantised(linearRgb(low, luminance));
    }

    /** Linear red, green, blue whose luminance is the wanted one: lightness is found by halving, luminance grows with it. */
    private double[] linearRgb(double chromaUsed, double luminance) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (luminanceOf(toLinear(middle, chromaUsed)) < luminance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return toLinear(high, chromaUsed);
    }

    private double[] toLinear(double lightness, double chromaUsed) {
        double greenRed = chromaUsed * Math.cos(hue);
        double blueYellow = chromaUsed * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow);
        double m = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow);
        double s = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double luminanceOf(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static boolean inGamut(double[] rgb) {
        for (double channel : rgb) {
            if (channel < -GAMUT_TOLERANCE || channel > 1 + GAMUT_TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static BrandColor quantised(double[] rgb) {
        return new BrandColor(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
    }

    private static int channel(double linear) {
        double bounded = Math.clamp(linear, 0.0, 1.0);
        double share = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
