package org.lantern.liberty.walls;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the access table.
 *
 * @param name as {@link Deployed} tells it
 * @param side which host it is on, and for whom
 * @param who the role that may; {@code -} for everybody
 * @param whoNot a role of the same agency that may not; {@code -} for none
 * @param answer the status the right person gets; one that shows that the wall let them through
 * @param subject what the braces in the name stand for
 * @param body what is sent
 */
record Door(String name, String side, String who, String whoNot, int answer, String subject, String body) {
    private static final int COLUMNS = 7;

    static List<Door> declared() {
        return Listed.lines("access-table.txt").stream().map(Door::parse).toList();
    }

    private static Door parse(String line) {
        var cells = new ArrayList<>(List.of(line.split("\\s*\\|\\s*")));
        while (cells.size() < COLUMNS) {
            cells.add("-");
        }
        var answer = cells.get(4).equals("-") ? 0 : Integer.parseInt(cells.get(4));
        return new Door(cells.get(0), cells.get(1), cells.get(2), cells.get(3), answer, cells.get(5), cells.get(6));
    }

    boolean isHttp() {
        return name.matches("(GET|POST|PUT|DELETE|PATCH) /.*");
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    String path() {
        return name.substring(name.indexOf(' ') + 1);
    }

    boolean namesASubject() {
        return path().contains("{id}");
    }
}
