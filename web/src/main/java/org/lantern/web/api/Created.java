package org.lantern.web.api;

/**
 * What a creating request made, as it is answered and, under an {@code Idempotency-Key}, kept.
 *
 * @param status 201, or 202 when the work goes on
 * @param location path of what was made
 * @param body JSON
 */
record Created(int status, String location, String body) {
    private static final int PARTS = 3;

    String text() {
        return status + "\n" + location + "\n" + body;
    }

    static Created of(String text) {
        String[] parts = text.split("\n", PARTS);
        return new Created(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
}
