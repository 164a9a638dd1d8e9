package org.lantern.liberty.demo;

import jakarta.json.JsonObject;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;

/**
 * One person at one host's API. A fresh token goes with every request: they live for minutes only, and each is a real
 * log-in.
 */
record Desk(Site site, Supplier<String> token) {

    Reply get(String path) {
        return signedIn().get(path);
    }

    Site signedIn() {
        return site.as(token.get());
    }

    /** The entries of a list. */
    Stream<JsonObject> items(String path) {
        return get(path).expect(200).object().getJsonArray("items").getValuesAs(JsonObject.class).stream();
    }
}
