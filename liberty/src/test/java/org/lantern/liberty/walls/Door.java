package org.lantern.liberty.walls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of the access table.
 *
 * @param name as {@link Deployed} tells it
 * @param side which host it is on, and for whom
 * @param who the roles that may, with commas; the first is tried as the right person; {@code -} for everybody
 * @param answer the status the right person gets; one that shows that the wall let them through
 * @param subject what the braces in the name stand for
 * @param body what is sent
 */
record Door(String name, String side, String who, int answer, String subject, String body) {
    private static final int COLUMNS = 6;

    static List<Door> declared() {
        return Listed.lines("access-table.txt").stream().map(Door::parse).toList();
    }

    private static Door parse(String line) {
        var cells = new ArrayList<>(List.of(line.split("\\s*\\|\\s*")));
        if (cells.size() > COLUMNS) {
            throw new IllegalArgumentException("Too many columns: " + line);
        }
        while (cells.size() < COLUMNS) {
            cells.add("-");
        }
        var answer = cells.get(3).equals("-") ? 0 : Integer.parseInt(cells.get(3));
        return new Door(cells.get(0), cells.get(1), cells.get(2), answer, cells.get(4), cells.get(5));
    }

    boolean isHttp() {
        return name.matches("(GET|POST|PUT|DELETE|PATCH) /.*");
    }

    boolean isView() {
        return name.startsWith("VIEW ");
    }

    /** On the platform's host; else on an agency's. */
    boolean isThePlatforms() {
        return side.equals("anyone") || side.equals("vendor");
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

    boolean opensFor(String role) {
        return roles().contains(role);
    }

    /** The role that is tried as the right person's. */
    String right() {
        return roles().getFirst();
    }

    private List<String> roles() {
        return Arrays.asList(who.split(",\\s*"));
    }
}
