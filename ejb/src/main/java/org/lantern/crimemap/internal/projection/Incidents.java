package org.lantern.crimemap.internal.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.geo.GridCell;
import org.lantern.geo.Position;

/**
 * An agency's published incidents as columns in memory, newest first: some 30 bytes an incident. Immutable once built.
 */
public final class Incidents {
    private final List<String> categories;
    private final List<Position> cells;
    private final int[] cell;
    private final int[] day;
    private final short[] category;
    private final short[] district;
    private final long[] idHigh;
    private final long[] idLow;
    private final int[] byCell;
    private final int[] cellStart;

    private Incidents(Builder builder) {
        int size = builder.size;
        categories = List.copyOf(builder.categories.values());
        cells = List.copyOf(builder.centres);
        cell = Arrays.copyOf(builder.cell, size);
        day = Arrays.copyOf(builder.day, size);
        category = Arrays.copyOf(builder.category, size);
        district = Arrays.copyOf(builder.district, size);
        idHigh = Arrays.copyOf(builder.idHigh, size);
        idLow = Arrays.copyOf(builder.idLow, size);
        cellStart = new int[cells.size() + 1];
        for (int at : cell) {
            cellStart[at + 1]++;
        }
        for (int i = 0; i < cells.size(); i++) {
            cellStart[i + 1] += cellStart[i];
        }
        byCell = new int[size];
        int[] next = cellStart.clone();
        for (int i = 0; i < size; i++) {
            byCell[next[cell[i]]++] = i;
        }
    }

    public int size() {
        return day.length;
    }

    /** Published names, by number. */
    List<String> categories() {
        return categories;
    }

    /** Centres of the cells in which incidents lie, by number. */
    List<Position> cells() {
        return cells;
    }

    int cell(int incident) {
        return cell[incident];
    }

    int day(int incident) {
        return day[incident];
    }

    int category(int incident) {
        return category[incident];
    }

    int district(int incident) {
        return district[incident];
    }

    /** The incidents of a cell: {@code incidentOfCell} of these places. */
    int cellStart(int number) {
        return cellStart[number];
    }

    int incidentOfCell(int place) {
        return byCell[place];
    }

    UUID id(int incident) {
        return new UUID(idHigh[incident], idLow[incident]);
    }

    /** @param districts names by number; empty where the area has none */
    PublishedIncident get(int incident, List<String> districts) {
        return new PublishedIncident(
                id(incident).toString(),
                categories.get(category[incident]),
                LocalDate.ofEpochDay(day[incident]),
                cells.get(cell[incident]),
                name(districts, district[incident]));
    }

    private static Optional<String> name(List<String> districts, int number) {
        return number >= 0 && number < districts.size() ? Optional.of(districts.get(number)) : Optional.empty();
    }

    /** The first incident that comes after this one in the order: newest day first, greatest identifier first. */
    int firstAfter(LocalDate occurredOn, UUID id) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(middle, occurredOn.toEpochDay(), id)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isAfter(int incident, long epochDay, UUID id) {
        if (day[incident] != epochDay) {
            return day[incident] < epochDay;
        }
        int high = Long.compareUnsigned(idHigh[incident], id.getMostSignificantBits());
        return high < 0 || (high == 0 && Long.compareUnsigned(idLow[incident], id.getLeastSignificantBits()) < 0);
    }

    /** Takes incidents in their order. */
    static final class Builder {
        private final SortedMap<Integer, String> categories = new TreeMap<>();
        private final List<Position> centres = new ArrayList<>();
        private final Map<GridCell, Integer> numbers = new HashMap<>();
        private int[] cell = new int[1_024];
        private int[] day = new int[1_024];
        private short[] category = new short[1_024];
        private short[] district = new short[1_024];
        private long[] idHigh = new long[1_024];
        private long[] idLow = new long[1_024];
        private int size;

        /** Names a category; their numbers go from 0 without a gap. */
        Builder name(int categoryNumber, String name) {
            categories.putIfAbsent(categoryNumber, name);
            return this;
        }

        Builder add(UUID id, LocalDate occurredOn, GridCell where, int categoryNumber, int districtNumber) {
            if (size == day.length) {
                grow();
            }
            cell[size] = numbers.computeIfAbsent(where, missing -> {
                centres.add(missing.centre());
                return centres.size() - 1;
            });
            day[size] = (int) occurredOn.toEpochDay();
            category[size] = (short) categoryNumber;
            district[size] = (short) districtNumber;
            idHigh[size] = id.getMostSignificantBits();
            idLow[size] = id.getLeastSignificantBits();
            size++;
            return this;
        }

        Incidents build() {
            return new Incidents(this);
        }

        private void grow() {
            int larger = size * 2;
            cell = Arrays.copyOf(cell, larger);
            day = Arrays.copyOf(day, larger);
            category = Arrays.copyOf(category, larger);
            district = Arrays.copyOf(district, larger);
            idHigh = Arrays.copyOf(idHigh, larger);
            idLow = Arrays.copyOf(idLow, larger);
        }
    }
}
