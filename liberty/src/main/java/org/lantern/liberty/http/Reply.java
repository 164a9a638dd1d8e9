package org.lantern.liberty.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.Set;

/** What a host answered. */
public record Reply(String request, int status, HttpHeaders headers, String body) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Value of a header; empty when the answer has no such header. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /**
     * This reply, when its status is one of these.
     *
     * @throws UnexpectedReply otherwise
     */
    public Reply expect(Integer... statuses) {
        if (!Set.of(statuses).contains(status)) {
            throw new UnexpectedReply(this);
        }
        return this;
    }

    public JsonObject object() {
        return json().asJsonObject();
    }

    public JsonArray array() {
        return json().asJsonArray();
    }

    private JsonValue json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readValue();
        } catch (JsonException e) {
            throw new UnexpectedReply(this, e);
        }
    }
}
