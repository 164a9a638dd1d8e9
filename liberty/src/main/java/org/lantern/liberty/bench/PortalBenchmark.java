package org.lantern.liberty.bench;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;

/** The published home page, against a servlet that does nothing but answer the same bytes, and against nginx. */
final class PortalBenchmark implements Benchmark {

    private static final int ROUNDS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public Report run(Installation installation, Progress progress) {
        int port = installation.ports().http();
        String host = City.slugs().getFirst() + ".localhost";
        var url = URI.create("http://" + host + ":" + port + "/");
        var page = Page.fetch(url);
        var bench = new Bench(installation, progress);
        return bench.besideServlet(page, () -> {
            requireSameBytes(page, url, URI.create("http://" + Bench.HOST + ":" + port + "/"));
            var portal = new Load(port, host + ":" + port, "/");
            var servlet = new Load(port, Bench.HOST + ":" + port, "/");
            try (var nginx = Nginx.serving(page, installation)) {
                progress.say("bench", "warming up");
                portal.rate(WARM_UP);
                servlet.rate(WARM_UP);
                return report(page, rounds(portal, servlet, nginx.load(), progress));
            }
        });
    }

    private static Rounds rounds(Load portal, Load servlet, Load nginx, Progress progress) {
        var candidates = new LinkedHashMap<String, Supplier<Double>>();
        candidates.put("portal", () -> told("portal", portal.rate(ROUND), progress));
        candidates.put("servlet", () -> told("servlet", servlet.rate(ROUND), progress));
        candidates.put("nginx", () -> told("nginx", nginx.rate(ROUND), progress));
        return Rounds.run(ROUNDS, candidates);
    }

    private static double told(String candidate, double rate, Progress progress) {
        progress.say("bench", "%-8s %,10.0f requests/s".formatted(candidate, rate));
        return rate;
    }

    private static Report report(Page page, Rounds rounds) {
        return new Report(
                "portal",
                List.of(
                        new Report.Figure("size of the page", page.body().length, "bytes"),
                        new Report.Figure("portal, median of " + ROUNDS, rounds.median("portal"), "requests/s"),
                        new Report.Figure("empty servlet, same bytes", rounds.median("servlet"), "requests/s"),
                        new Report.Figure("nginx, same bytes", rounds.median("nginx"), "requests/s"),
                        new Report.Figure(
                                "portal / servlet, median of the pairs", rounds.medianRatio("portal", "servlet"), ""),
                        new Report.Figure(
                                "portal / nginx, median of the pairs", rounds.medianRatio("portal", "nginx"), "")));
    }

    private static void requireSameBytes(Page page, URI portal, URI servlet) {
        if (!page.hasSameBytesAs(Page.fetch(portal)) || !page.hasSameBytesAs(Page.fetch(servlet))) {
            throw CannotGoOn.failed("portal and servlet do not answer the same bytes");
        }
    }
}
