package org.lantern.crimemap.internal.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lantern.crimemap.CellCount;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.IncidentPage;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.PageCursor;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.geo.TileAddress;

/** One version of an agency's public map, in memory. */
public record MapSnapshot(MapOverview overview, Incidents incidents, Optional<String> districtsGeoJson) {

    /** With the counts per category in the overview. */
    MapSnapshot counted() {
        return new MapSnapshot(
                new MapOverview(
                        overview.version(),
                        overview.dataFrom(),
                        overview.dataUntil(),
                        overview.published(),
                        categoryCounts(IncidentFilter.ALL),
                        overview.districts(),
                        overview.withheld(),
                        overview.delay(),
                        overview.bounds()),
                incidents,
                districtsGeoJson);
    }

    public IncidentPage page(IncidentFilter filter, int limit, Optional<PageCursor> after) {
        Selection selection = select(filter);
        int first = after.map(cursor -> incidents.firstAfter(cursor.occurredOn(), cursor.id()))
                .orElse(0);
        int[] found = selection.from(first).limit(limit + 1L).toArray();
        List<PublishedIncident> items =
                IntStream.of(found).limit(limit).mapToObj(this::published).toList();
        Optional<PageCursor> next = found.length > limit
                ? Optional.of(new PageCursor(items.getLast().occurredOn(), incidents.id(found[limit - 1])))
                : Optional.empty();
        return new IncidentPage(items, next, selection.from(0).count());
    }

    public void each(IncidentFilter filter, Consumer<PublishedIncident> receiver) {
        select(filter).from(0).mapToObj(this::published).forEach(receiver);
    }

    public List<MapOverview.CategoryCount> categoryCounts(IncidentFilter filter) {
        Selection selection = select(filter);
        long[] counts = new long[incidents.categories().size()];
        for (int i = 0; i < incidents.size(); i++) {
            if (selection.takesButForCategory(i)) {
                counts[incidents.category(i)]++;
            }
        }
        return IntStream.range(0, counts.length)
                .mapToObj(number ->
                        new MapOverview.CategoryCount(incidents.categories().get(number), counts[number]))
                .toList();
    }

    public List<CellCount> cellCounts(IncidentFilter filter) {
        int[] counts = new int[incidents.cells().size()];
        select(filter).from(0).forEach(incident -> counts[incidents.cell(incident)]++);
        List<CellCount> cells = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                cells.add(new CellCount(incidents.cells().get(number), counts[number]));
            }
        }
        return cells;
    }

    public byte[] tile(TileAddress address, IncidentFilter filter) {
        Selection selection = select(filter);
        TileDrawing drawing = new TileDrawing(address, incidents.categories());
        for (int cell = 0; cell < incidents.cells().size(); cell++) {
            if (drawing.holds(incidents.cells().get(cell))) {
                draw(drawing, selection, cell);
            }
        }
        return drawing.bytes();
    }

    private void draw(TileDrawing drawing, Selection selection, int cell) {
        for (int place = incidents.cellStart(cell); place < incidents.cellStart(cell + 1); place++) {
            int incident = incidents.incidentOfCell(place);
            if (selection.takes(incident)) {
                drawing.add(incidents.cells().get(cell), incidents.category(incident), 1);
            }
        }
    }

    private PublishedIncident published(int incident) {
        return incidents.get(incident, overview.districts());
    }

    private Selection select(IncidentFilter filter) {
        return new Selection(incidents, overview.districts(), filter);
    }
}
