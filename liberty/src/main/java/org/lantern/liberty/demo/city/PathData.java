package org.lantern.liberty.demo.city;

import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Pattern;

/** The part of SVG path data that an emblem needs: absolute M, L, Q, C and Z. */
final class PathData {
    private static final Pattern TOKEN_GAP = Pattern.compile("[\\s,]+");

    private PathData() {}

    static Path2D parse(String data) {
        var path = new Path2D.Double();
        var tokens = Arrays.asList(TOKEN_GAP.split(data.strip(), -1)).iterator();
        while (tokens.hasNext()) {
            switch (tokens.next()) {
                case "M" -> path.moveTo(next(tokens), next(tokens));
                case "L" -> path.lineTo(next(tokens), next(tokens));
                case "Q" -> path.quadTo(next(tokens), next(tokens), next(tokens), next(tokens));
                case "C" ->
                    path.curveTo(next(tokens), next(tokens), next(tokens), next(tokens), next(tokens), next(tokens));
                case "Z" -> path.closePath();
                case String other -> throw new IllegalArgumentException("Not a path command: " + other);
            }
        }
        return path;
    }

    private static double next(Iterator<String> tokens) {
        return Double.parseDouble(tokens.next());
    }
}
