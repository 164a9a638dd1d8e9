package org.lantern.geo;

/**
 * One cell of the fixed global grid the public map speaks in: about 200 m by 200 m anywhere on the earth (R6).
 *
 * <p>Rows are 0.0018 degrees of latitude high, counted from the south pole. Each row is cut into the whole number of
 * columns nearest to 360 / (0.0018 / cos(latitude of the row's centre)), counted from 180° west. The numbers are integers,
 * so what stores a cell cannot hold an exact coordinate.
 *
 * @param row 0 to 99,999, from the south pole
 * @param column 0 to one less than the row's columns, from 180° west
 */
public record GridCell(int row, int column) {
    private static final int ROWS = 100_000;
    private static final double ROW_DEGREES = 180.0 / ROWS;

    public GridCell {
        if (row < 0 || row >= ROWS || column < 0 || column >= columnsIn(row)) {
            throw new IllegalArgumentException("no such cell");
        }
    }

    /** The cell that holds the position; the pole and 180° east belong to the last cell. */
    public static GridCell of(Position position) {
        int row = Math.min(ROWS - 1, (int) Math.floor((position.latitude() + 90) / ROW_DEGREES));
        int columns = columnsIn(row);
        int column = Math.min(columns - 1, (int) Math.floor((position.longitude() + 180) / 360 * columns));
        return new GridCell(row, column);
    }

    /** With six decimals (about a decimetre), which is more than enough to find the cell again. */
    public Position centre() {
        return new Position(sixDecimals((column + 0.5) * 360 / columnsIn(row) - 180), sixDecimals(centreLatitude(row)));
    }

    private static double sixDecimals(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static double centreLatitude(int row) {
        return (row + 0.5) * ROW_DEGREES - 90;
    }

    private static int columnsIn(int row) {
        double columnDegrees = ROW_DEGREES / Math.cos(Math.toRadians(centreLatitude(row)));
        return Math.max(1, (int) Math.round(360 / columnDegrees));
    }
}
