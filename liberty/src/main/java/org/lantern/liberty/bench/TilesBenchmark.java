package org.lantern.liberty.bench;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.lantern.geo.Position;
import org.lantern.geo.TileAddress;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;

/** The crime map's tiles over HTTP, from memory and from the table, beside what PostgreSQL alone needs for the rows. */
final class TilesBenchmark implements Benchmark {

    private static final List<Integer> ZOOMS = List.of(11, 12, 13, 14);
    private static final int WARM_UPS = 30;
    private static final int PASSES = 40;

    @Override
    public String name() {
        return "tiles";
    }

    @Override
    public Report run(Installation installation, Progress progress) {
        String slug = City.slugs().getFirst();
        var site = Site.at(slug + ".localhost", installation.ports().http());
        var tiles = tiles(site);
        var figures = new ArrayList<Report.Figure>();
        figures.add(new Report.Figure("different tiles", tiles.size(), ""));
        var bench = new Bench(installation, progress);
        for (var fromMemory : List.of("true", "false")) {
            progress.say("bench", "tiles from memory: " + fromMemory);
            figures.addAll(bench.withSetting(
                    "lantern.crime-map.tiles-from-memory",
                    fromMemory,
                    () -> overHttp(site, tiles)
                            .figures(
                                    fromMemory.equals("true")
                                            ? "from memory, over HTTP"
                                            : "from the table, over HTTP")));
        }
        progress.say("bench", "PostgreSQL alone");
        try (var rows = TileRows.of(installation, slug)) {
            figures.addAll(
                    Times.of(tiles, WARM_UPS, PASSES, rows::ask).figures("the table's rows, PostgreSQL and driver"));
            figures.addAll(new Times(tiles.stream().map(rows::serverMillis).toList()).figures("PostgreSQL's own time"));
        }
        return new Report("tiles", figures);
    }

    /** Tiles that hold published incidents, at the zooms a city is looked at. */
    private static List<TileAddress> tiles(Site site) {
        var places =
                site.get("/api/v1/incidents?limit=200").expect(200).object().getJsonArray("items");
        var tiles = places.getValuesAs(JsonObject.class).stream()
                .map(incident -> new Position(
                        incident.getJsonNumber("longitude").doubleValue(),
                        incident.getJsonNumber("latitude").doubleValue()))
                .flatMap(place -> ZOOMS.stream().map(zoom -> TileAddress.of(place, zoom)))
                .distinct()
                .toList();
        if (tiles.isEmpty()) {
            throw CannotGoOn.failed("no published incident, no tile to measure");
        }
        return tiles;
    }

    private static Times overHttp(Site site, List<TileAddress> tiles) {
        return Times.of(
                tiles,
                WARM_UPS,
                PASSES,
                tile -> site.get("/api/v1/crime-map/tiles/%d/%d/%d.mvt".formatted(tile.zoom(), tile.x(), tile.y()))
                        .expect(200, 204));
    }
}
