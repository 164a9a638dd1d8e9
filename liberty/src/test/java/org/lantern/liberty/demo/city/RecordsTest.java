package org.lantern.liberty.demo.city;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class RecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final GeometryFactory SHAPES = new GeometryFactory();

    static List<City> cities() {
        return City.all();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void every_point_lies_in_the_district_its_record_names_R3(City city) {
        var areas = new HashMap<String, District>();
        city.districts().forEach(district -> areas.put(district.name(), district));
        var fallback = fallback(city);
        for (var incident : city.incidents(TODAY)) {
            var position = incident.place().position();
            if (position != null && !position.equals(fallback)) {
                var district = requireNonNull(areas.get(incident.place().district()));
                assertThat(district.area().distance(SHAPES.createPoint(metres(city, position))))
                        .isLessThan(0.2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void a_year_of_records_ends_yesterday_R4(City city) {
        var incidents = city.incidents(TODAY);
        assertThat(incidents).hasSizeBetween(6_000, 9_000);
        assertThat(incidents.getFirst().occurredAt().toLocalDate()).isEqualTo(TODAY.minusDays(365));
        assertThat(incidents.getLast().occurredAt().toLocalDate()).isEqualTo(TODAY.minusDays(1));
        assertThat(incidents).extracting(Incident::number).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void tomorrow_repeats_all_days_but_the_oldest_R4(City city) {
        var firstKept = TODAY.minusDays(364).atStartOfDay();
        var kept = city.incidents(TODAY).stream()
                .filter(incident -> !incident.occurredAt().isBefore(firstKept))
                .toList();
        assertThat(city.incidents(TODAY.plusDays(1))).startsWith(kept.toArray(Incident[]::new));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void drunken_driving_is_of_the_night_and_summer_has_more_of_everything_R5(City city) {
        var incidents = city.incidents(TODAY);
        var driving = incidents.stream()
                .filter(incident -> incident.category().equalsIgnoreCase("driving under the influence"))
                .toList();
        assertThat(share(
                        driving,
                        incident -> incident.occurredAt().getHour() < 4
                                || incident.occurredAt().getHour() > 19))
                .isGreaterThan(0.6);
        assertThat(share(incidents, incident -> incident.occurredAt().getMonthValue() == 7))
                .isGreaterThan(
                        share(incidents, incident -> incident.occurredAt().getMonthValue() == 1) * 1.15);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void some_records_miss_their_place_and_more_than_twenty_addresses_share_one_point_R6(City city) {
        var fallback = fallback(city);
        var places = city.incidents(TODAY).stream().map(Incident::place).toList();
        assertThat(places.stream().filter(place -> place.position() == null).count())
                .isBetween(10L, 20L);
        Set<String> addresses = places.stream()
                .filter(place -> fallback.equals(place.position()))
                .map(Place::address)
                .collect(toSet());
        assertThat(addresses).hasSizeGreaterThan(20);
        Map<Position, Long> elsewhere = places.stream()
                .map(Place::position)
                .filter(position -> position != null && !position.equals(fallback))
                .collect(groupingBy(position -> position, counting()));
        assertThat(elsewhere.values()).allMatch(count -> count < 5);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void offences_that_no_city_may_show_are_in_the_records_and_not_in_its_rules(City city) {
        var categories = city.incidents(TODAY).stream().map(Incident::category).collect(toSet());
        assertThat(categories).contains("Rape", "All Other Offenses").containsAll(city.publishedCategories());
        assertThat(city.publishedCategories())
                .isNotEmpty()
                .noneMatch(category -> category.matches("Rape|Fondling|.*Sex.*|.*Family.*|All Other Offenses"));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void the_export_has_a_row_for_each_record_and_its_own_columns_R7(City city) {
        var lines = city.records(TODAY).lines().toList();
        assertThat(lines).hasSize(city.incidents(TODAY).size() + 1);
        var headers = City.all().stream()
                .map(any -> any.records(TODAY).lines().findFirst().orElseThrow())
                .toList();
        assertThat(headers).doesNotHaveDuplicates().contains(lines.getFirst());
    }

    private static double share(List<Incident> incidents, Predicate<Incident> of) {
        return (double) incidents.stream().filter(of).count() / incidents.size();
    }

    private static Position fallback(City city) {
        return city.frame().positionOf(Course.coordinate(Plans.plan(city.slug()).getJsonArray("geocoderFallback")));
    }

    private static Coordinate metres(City city, Position position) {
        var origin = city.frame().positionOf(new Coordinate(0, 0));
        var step = city.frame().positionOf(new Coordinate(10_000, 10_000));
        return new Coordinate(
                (position.longitude() - origin.longitude()) / (step.longitude() - origin.longitude()) * 10_000,
                (position.latitude() - origin.latitude()) / (step.latitude() - origin.latitude()) * 10_000);
    }
}
