package org.lantern.web.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.geo.CountyAtlas;
import org.lantern.geo.Position;
import org.lantern.geo.UsState;
import org.lantern.signup.Draft;
import org.lantern.signup.Question;

/** Fills in what the atlas knows: the area of a county, the middle of one. */
@ApplicationScoped
class AreaSource {

    @Inject
    private Counties counties;

    /** What was typed, with what follows from it; a county of another state than the draft's is none. */
    Map<String, String> filled(Question question, Draft draft, Map<String, String> typed) {
        return switch (question) {
            case AREA_COUNTY -> county(draft, typed);
            case AREA_CIRCLE -> circle(draft, typed);
            default -> typed;
        };
    }

    private Map<String, String> county(Draft draft, Map<String, String> typed) {
        String fips = typed.getOrDefault("county", "");
        Optional<String> area = isOfState(draft, fips) ? atlas().geoJson(fips) : Optional.empty();
        return area.isEmpty() ? Map.of() : Map.of("county", fips, "jurisdiction", area.get());
    }

    private Map<String, String> circle(Draft draft, Map<String, String> typed) {
        String fips = typed.getOrDefault("center", "");
        Optional<Position> middle = isOfState(draft, fips) ? atlas().center(fips) : Optional.empty();
        Map<String, String> filled = new HashMap<>(typed);
        if (middle.isEmpty()) {
            filled.remove("center");
            return filled;
        }
        filled.put("longitude", String.format(Locale.ROOT, "%.4f", middle.get().longitude()));
        filled.put("latitude", String.format(Locale.ROOT, "%.4f", middle.get().latitude()));
        return filled;
    }

    private static boolean isOfState(Draft draft, String fips) {
        return draft.answer("country").equals("US")
                && UsState.of(draft.answer("region"))
                        .filter(state -> fips.startsWith(state.fips()))
                        .isPresent();
    }

    CountyAtlas atlas() {
        return counties.atlas();
    }
}
