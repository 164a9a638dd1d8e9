package org.lantern.crimemap.internal.rules;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises categories that say nothing about what is in them: "All Other Offenses", "Misc.", "Crimes against persons", a
 * bare code. Anything may be in there, also what the floor covers, so they need an explicit mapping (R12).
 */
final class MixedCategories {
    private static final Set<String> EMPTY_WORDS = Set.of("""
            all any other others misc miscellaneous various general mixed multiple offense offenses offence
            offences crime crimes criminal incident incidents event events case cases report reports violation
            violations charge charges act acts matter matters type types category activity unknown unclassified
            uncategorized unspecified undefined undetermined none null na n a not no non classified specified
            applicable available reportable part group class level i ii iii b except traffic the of and or for
            to in violent serious major against person persons people society individual individuals felony
            felonies misdemeanor misdemeanors summary assist police service services call calls investigation
            investigations info information code ucr nibrs state local city county law laws statute ordinance
            ordinances excluding otro otra otros otras delito delitos varios varias demas sin clasificar
            clasificacion especificar desconocido desconocida incidente incidentes generales contra persona
            personas sociedad todos los las el la de del y o tipo violento violentos grave graves falta faltas""".split("\\s+"));
    private static final Pattern NUMBER = Pattern.compile("\\d+\\p{L}?");

    private MixedCategories() {}

    static boolean contain(String category) {
        return CategoryText.of(category).words().stream()
                .allMatch(word ->
                        EMPTY_WORDS.contains(word) || NUMBER.matcher(word).matches() || word.length() == 1);
    }
}
