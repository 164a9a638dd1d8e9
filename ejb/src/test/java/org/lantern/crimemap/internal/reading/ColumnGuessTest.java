package org.lantern.crimemap.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.RecordField;

class ColumnGuessTest {
    /** Headers as cities publish them; the expected columns in the order of the fields. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the_geom,dc_dist,dispatch_date_time,dispatch_date,hour,dc_key,location_block,text_general_code,point_x,point_y"
                        + "|dc_key,dispatch_date_time,text_general_code,point_x,point_y,location_block",
                "ID,Case Number,Date,Block,IUCR,Primary Type,Description,X Coordinate,Y Coordinate,Latitude,Longitude"
                        + "|Case Number,Date,Primary Type,Longitude,Latitude,Block",
                "DR_NO,Date Rptd,DATE OCC,AREA NAME,Crm Cd Desc,LOCATION,LAT,LON|DR_NO,DATE OCC,Crm Cd Desc,LON,LAT,LOCATION",
                "INCIDENT_NUMBER,OFFENSE_DESCRIPTION,OCCURRED_ON_DATE,STREET,Lat,Long,Location,incident_date"
                        + "|INCIDENT_NUMBER,incident_date,OFFENSE_DESCRIPTION,Long,Lat,Location",
                "Número de caso,Fecha y hora,Tipo de delito,Dirección,Longitud,Latitud"
                        + "|Número de caso,Fecha y hora,Tipo de delito,Longitud,Latitud,Dirección",
                "Report No,Date/Time Occurred,Offense,Block,Lat,Lon|Report No,Date/Time Occurred,Offense,Lon,Lat,Block",
                "recordNumber,occurredAt,category,longitude,latitude,address"
                        + "|recordNumber,occurredAt,category,longitude,latitude,address",
                "X,Y,Report_Number,Occurred_On,Crime_Type,Block_Address|Report_Number,Occurred_On,Crime_Type,X,Y,Block_Address",
            })
    void r1_columns_are_found_by_the_names_that_cities_use(String header, String expected) {
        ColumnMapping guess = ColumnGuess.guess(List.of(header.split(",")));
        List<String> found = List.of(RecordField.values()).stream()
                .map(field -> guess.column(field).orElse("-"))
                .toList();
        assertThat(found).containsExactly(expected.split(","));
        assertThat(guess.missing()).isEmpty();
    }

    @Test
    void r1_what_a_person_says_wins_and_its_column_is_not_used_twice() {
        ColumnMapping given = new ColumnMapping(Map.of(RecordField.CATEGORY, "type"));
        ColumnMapping complete = ColumnGuess.complete(List.of("id", "date", "type", "category", "x", "y"), given);
        assertThat(complete.column(RecordField.CATEGORY)).contains("type");
        assertThat(complete.column(RecordField.RECORD_NUMBER)).contains("id");
        assertThat(complete.missing()).isEmpty();
    }

    @Test
    void r1_what_is_not_there_is_missing() {
        assertThat(ColumnGuess.guess(List.of("foo", "bar")).missing())
                .containsExactlyInAnyOrder(
                        RecordField.RECORD_NUMBER,
                        RecordField.OCCURRED_AT,
                        RecordField.CATEGORY,
                        RecordField.LONGITUDE,
                        RecordField.LATITUDE);
    }
}
