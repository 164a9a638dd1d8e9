package org.lantern.geo;

import java.util.List;
import java.util.Locale;

/**
 * An area drawn to scale, north up, as SVG path data (SVG 2, section 9.3): numbers only, so that nothing somebody typed
 * reaches the markup. Plate carrée, shortened by the cosine of the middle latitude.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 * @param area the outline, to be filled by the even-odd rule
 * @param around borders near it, to see where it lies; empty if none are known
 * @param barKilometers what the scale's bar stands for: 1, 2 or 5 times a power of ten
 * @param barLength of the scale's bar, in the drawing's units
 */
public record AreaPicture(int width, int height, String area, String around, double barKilometers, double barLength) {
    private static final int WIDTH = 640;
    private static final int LOWEST = 240;
    private static final int TALLEST = 800;
    /** Free space on each side, as a part of the area's larger extent. */
    private static final double MARGIN = 0.12;

    private static final double KILOMETERS_PER_DEGREE = 111.195;
    private static final double LONGEST_BAR = 0.3;

    /** What part of the world is drawn, and how large. */
    private record Frame(double west, double north, double shrink, double scale, int height) {
        static Frame of(BoundingBox bounds) {
            double shrink = Math.max(0.01, Math.cos(Math.toRadians((bounds.north() + bounds.south()) / 2)));
            double wide = Math.max(1e-6, (bounds.east() - bounds.west()) * shrink);
            double high = Math.max(1e-6, bounds.north() - bounds.south());
            double margin = Math.max(wide, high) * MARGIN;
            double full = Math.max(wide + 2 * margin, (high + 2 * margin) * WIDTH / TALLEST);
            double scale = WIDTH / full;
            int height = (int) Math.round(Math.clamp((high + 2 * margin) * scale, LOWEST, TALLEST));
            double west = (bounds.west() + bounds.east()) / 2 - full / shrink / 2;
            double north = (bounds.north() + bounds.south()) / 2 + height / scale / 2;
            return new Frame(west, north, shrink, scale, height);
        }

        double kilometersPerUnit() {
            return KILOMETERS_PER_DEGREE / scale;
        }

        BoundingBox box() {
            return new BoundingBox(
                    Math.clamp(west, -180, 180),
                    Math.clamp(north - height / scale, -90, 90),
                    Math.clamp(west + WIDTH / scale / shrink, -180, 180),
                    Math.clamp(north, -90, 90));
        }

        String path(List<Outline> outlines) {
            StringBuilder path = new StringBuilder();
            outlines.forEach(outline -> outline.rings().forEach(ring -> ring(path, ring)));
            return path.toString();
        }

        private void ring(StringBuilder path, List<double[]> ring) {
            String command = "M";
            for (double[] at : ring) {
                path.append(String.format(
                        Locale.ROOT, "%s%.1f %.1f", command, (at[0] - west) * shrink * scale, (north - at[1]) * scale));
                command = "L";
            }
            path.append('Z');
        }
    }

    /** Where the lines around an area come from. */
    @FunctionalInterface
    public interface Surroundings {
        List<Outline> within(BoundingBox box);
    }

    public static AreaPicture of(Jurisdiction jurisdiction) {
        return of(jurisdiction, box -> List.of());
    }

    public static AreaPicture of(Jurisdiction jurisdiction, Surroundings surroundings) {
        Frame frame = Frame.of(jurisdiction.bounds());
        double bar = roundKilometers(WIDTH * LONGEST_BAR * frame.kilometersPerUnit());
        return new AreaPicture(
                WIDTH,
                frame.height(),
                frame.path(List.of(Outline.of(jurisdiction))),
                frame.path(surroundings.within(frame.box())),
                bar,
                bar / frame.kilometersPerUnit());
    }

    /** The largest of 1, 2 or 5 times a power of ten that is not above. */
    static double roundKilometers(double most) {
        double ten = Math.pow(10, Math.floor(Math.log10(most)));
        double digit = most / ten;
        return ten * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }
}
