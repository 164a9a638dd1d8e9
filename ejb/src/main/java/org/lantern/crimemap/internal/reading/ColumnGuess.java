package org.lantern.crimemap.internal.reading;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.RecordField;

/**
 * Guesses from a header which column holds what (R1). The names are those of police open data in English and Spanish
 * (Socrata, ArcGIS and Carto exports), the surer ones first.
 */
public final class ColumnGuess {
    private static final Map<RecordField, List<String>> NAMES = Map.of(
            RecordField.RECORD_NUMBER,
            List.of(
                    "recordnumber",
                    "dckey",
                    "casenumber",
                    "caseno",
                    "casenum",
                    "caseid",
                    "incidentnumber",
                    "incidentnum",
                    "incidentno",
                    "incidentid",
                    "reportnumber",
                    "reportno",
                    "reportid",
                    "offensenumber",
                    "drno",
                    "cadnumber",
                    "eventnumber",
                    "eventno",
                    "complaintnumber",
                    "cmplntnum",
                    "ccn",
                    "ccnumber",
                    "inumber",
                    "numerodecaso",
                    "numerocaso",
                    "numerodeexpediente",
                    "expediente",
                    "numerodereporte",
                    "numerodeincidente",
                    "folio",
                    "numero",
                    "number",
                    "id",
                    "objectid"),
            RecordField.OCCURRED_AT,
            List.of(
                    "occurredat",
                    "occurredon",
                    "dispatchdatetime",
                    "occurreddatetime",
                    "incidentdatetime",
                    "incidentdate",
                    "occurreddate",
                    "occurrencedate",
                    "dateoccurred",
                    "datetimeoccurred",
                    "dateandtimeoccurred",
                    "timeoccurred",
                    "occurreddateandtime",
                    "occurrencedatetime",
                    "dateocc",
                    "dateofoccurrence",
                    "offensedate",
                    "offensestartdatetime",
                    "offensestart",
                    "datetimeofoccurrence",
                    "crimedate",
                    "crimedatetime",
                    "fromdate",
                    "startdate",
                    "startdatetime",
                    "cmplntfrdt",
                    "occurdate",
                    "eventdate",
                    "reportdatetime",
                    "reporteddate",
                    "reportdate",
                    "datereported",
                    "dispatchdate",
                    "fechayhora",
                    "fechahora",
                    "fechadelhecho",
                    "fechahecho",
                    "fechadeocurrencia",
                    "fechaincidente",
                    "fecha",
                    "datetime",
                    "date",
                    "timestamp"),
            RecordField.CATEGORY,
            List.of(
                    "category",
                    "textgeneralcode",
                    "incidentcategory",
                    "offensecategory",
                    "crimecategory",
                    "primarytype",
                    "crimetype",
                    "offensetype",
                    "incidenttype",
                    "offense",
                    "offence",
                    "offensedescription",
                    "offencetype",
                    "offensename",
                    "crimename",
                    "crimedescription",
                    "crmcddesc",
                    "ofnsdesc",
                    "nibrsdescription",
                    "nibrs",
                    "ucrdescription",
                    "ucrcategory",
                    "crime",
                    "charge",
                    "type",
                    "tipodedelito",
                    "tipodelito",
                    "categoria",
                    "delito",
                    "tipodeincidente",
                    "tipo",
                    "clasificacion",
                    "description",
                    "descripcion"),
            RecordField.LONGITUDE,
            List.of(
                    "longitude",
                    "long",
                    "lng",
                    "lon",
                    "pointx",
                    "geolong",
                    "xlongitude",
                    "longitud",
                    "xcoord",
                    "xcoordinate",
                    "x"),
            RecordField.LATITUDE,
            List.of("latitude", "lat", "pointy", "geolat", "ylatitude", "latitud", "ycoord", "ycoordinate", "y"),
            RecordField.ADDRESS,
            List.of(
                    "address",
                    "locationblock",
                    "blockaddress",
                    "block",
                    "incidentaddress",
                    "streetaddress",
                    "hundredblock",
                    "100blockaddr",
                    "addressblock",
                    "locationaddress",
                    "location",
                    "street",
                    "streetname",
                    "intersection",
                    "direccion",
                    "domicilio",
                    "calle",
                    "ubicacion",
                    "lugar"));

    private ColumnGuess() {}

    /** The guess, where each column is used once at most. */
    public static ColumnMapping guess(List<String> header) {
        return complete(header, new ColumnMapping(Map.of()));
    }

    /** What was given, with the guess for the fields it leaves out. */
    public static ColumnMapping complete(List<String> header, ColumnMapping given) {
        EnumMap<RecordField, String> columns = new EnumMap<>(RecordField.class);
        columns.putAll(given.columns());
        Set<String> used = new HashSet<>(columns.values());
        for (RecordField field : RecordField.values()) {
            if (!columns.containsKey(field)) {
                likeliest(header, used, field).ifPresent(column -> {
                    columns.put(field, column);
                    used.add(column);
                });
            }
        }
        return new ColumnMapping(columns);
    }

    private static Optional<String> likeliest(List<String> header, Set<String> used, RecordField field) {
        return NAMES.getOrDefault(field, List.of()).stream()
                .flatMap(name -> header.stream().filter(column -> key(column).equals(name)))
                .filter(column -> !used.contains(column))
                .findFirst();
    }

    /** Lower case, without accents and everything that is neither letter nor digit: "Número de caso" is numerodecaso. */
    private static String key(String column) {
        return Normalizer.normalize(column, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
