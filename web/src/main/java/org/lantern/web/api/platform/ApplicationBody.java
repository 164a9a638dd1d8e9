package org.lantern.web.api.platform;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.AgencyProfile;
import org.lantern.fleet.ApplicationForm;
import org.lantern.fleet.ApplicationForm.Applicant;

/**
 * What a police body hands in.
 *
 * @param kind the sort of police body, in its own words
 * @param place the town or county it polices
 * @param timeZone IANA name
 * @param slug wanted first label of the portal's host
 * @param jurisdiction GeoJSON polygons (RFC 7946)
 * @param country ISO 3166-1 alpha-2; this and what follows may be left out
 * @param region in the US the state's postal code, elsewhere in its own words
 * @param ori nine letters and digits; US only
 * @param population 1 to 50,000,000
 * @param languages wanted for the portal, by ISO 639 code, the main one first
 * @param language of the mails about the application: en or es; en when left out
 */
@Schema(requiredProperties = {"name", "kind", "place", "timeZone", "slug", "jurisdiction", "administrator"})
public record ApplicationBody(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String place,
        @Nullable String timeZone,
        @Nullable String slug,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonValue jurisdiction,
        @Nullable Administrator administrator,
        @Nullable String country,
        @Nullable String region,
        @Nullable String ori,

        @Schema(type = SchemaType.INTEGER, format = "int32") @Nullable
        JsonValue population,

        @Nullable List<String> languages,
        @Nullable Terms terms,
        @Nullable String language) {

    /** Never a population: the fleet's check refuses it and names the field. */
    private static final int NO_NUMBER = -1;

    /** The first administrator: a person, with their work address. */
    @Schema(requiredProperties = {"name", "email"})
    public record Administrator(
            @Nullable String name, @Nullable String email) {}

    /** The service terms that are agreed to: the present ones stand at {@code /terms}, with version and SHA-256. */
    @Schema(requiredProperties = {"version", "sha256"})
    public record Terms(@Nullable String version, @Nullable String sha256) {}

    /** As it was handed in. */
    static ApplicationBody of(ApplicationForm form, Applicant applicant) {
        AgencyProfile profile = form.profile();
        try (JsonReader area = Json.createReader(new StringReader(form.jurisdiction()))) {
            return new ApplicationBody(
                    form.name(),
                    form.kind(),
                    form.place(),
                    form.timeZone(),
                    form.slug(),
                    area.readValue(),
                    new Administrator(form.administratorName(), form.administratorEmail()),
                    told(profile.country()),
                    told(profile.region()),
                    told(profile.ori()),
                    profile.population().isPresent()
                            ? Json.createValue(profile.population().getAsInt())
                            : null,
                    profile.languages().isEmpty() ? null : profile.languages(),
                    profile.terms()
                            .map(terms -> new Terms(terms.version(), terms.sha256()))
                            .orElse(null),
                    applicant.language());
        }
    }

    ApplicationForm form() {
        return new ApplicationForm(
                text(name),
                text(kind),
                text(place),
                text(timeZone),
                text(slug),
                jurisdiction == null ? "" : jurisdiction.toString(),
                administrator == null ? "" : text(administrator.name()),
                administrator == null ? "" : text(administrator.email()),
                profile());
    }

    /** A language in which no mails are written is English. */
    Applicant applicant() {
        return Applicant.unconfirmed("es".equals(language) ? "es" : "en");
    }

    private AgencyProfile profile() {
        return new AgencyProfile(
                text(country),
                text(region),
                text(ori),
                people(),
                languages == null
                        ? List.of()
                        : languages.stream().map(ApplicationBody::text).toList(),
                Optional.ofNullable(terms)
                        .map(accepted ->
                                new AgencyProfile.TermsAcceptance(text(accepted.version()), text(accepted.sha256()))));
    }

    /** A number only: JSON binding would read one out of a text, in any script's digits. */
    private OptionalInt people() {
        return switch (population) {
            case null -> OptionalInt.empty();
            case JsonNumber number when isInt(number) -> OptionalInt.of(number.intValue());
            default ->
                population.getValueType() == JsonValue.ValueType.NULL ? OptionalInt.empty() : OptionalInt.of(NO_NUMBER);
        };
    }

    private static boolean isInt(JsonNumber number) {
        try {
            return number.intValueExact() >= 0;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static @Nullable String told(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
