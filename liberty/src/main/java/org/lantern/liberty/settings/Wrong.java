package org.lantern.liberty.settings;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * One thing that keeps Lantern from starting.
 *
 * @param about the setting, the secret or the part it is about
 * @param what is wrong; never the value of a secret
 * @param todo what to do about it
 */
public record Wrong(String about, String what, String todo) {

    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("about", about)
                .add("what", what)
                .add("todo", todo)
                .build();
    }

    public String words() {
        return about + ": " + what + "\n    " + todo + "\n";
    }
}
