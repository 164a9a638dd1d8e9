package org.lantern.liberty.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lantern.liberty.description.Description;
import org.lantern.liberty.http.Reply;

/** Sends what a generated client asks, and holds each answer against the description before the client reads it. */
final class Witness extends Sender {
    private final Description description;
    private final Set<String> used = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();

    Witness(Description description) {
        super(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        this.description = description;
    }

    /** Operations that did what was asked for. */
    Set<String> used() {
        return used;
    }

    /** In what answers were not as described. */
    List<String> findings() {
        return findings;
    }

    /** The generated client reads every answer as a stream. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        var answer = sender().send(request, BodyHandlers.ofByteArray());
        var reply = new Reply(
                request.method() + " " + request.uri(),
                answer.statusCode(),
                answer.headers(),
                new String(answer.body(), StandardCharsets.UTF_8));
        findings.addAll(description.findings(reply));
        if (reply.ok()) {
            description.operation(reply.request()).ifPresent(operation -> used.add(operation.name()));
        }
        return (HttpResponse<T>) new Told(answer, new ByteArrayInputStream(answer.body()));
    }
}
