package org.lantern.crimemap.internal.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What Lantern never publishes as a point, whatever an agency's rules say (R11): sexual offences, trafficking, prostitution,
 * offences against family, children and juveniles, suicide. Told from the category's words in English and Spanish, and from
 * the codes of UCR (FBI, Part I and II) and NIBRS (FBI, 2023 user manual, appendix on offence codes).
 *
 * <p>It errs on the side of silence: a harmless category that is caught stays unpublished, a victim that is not caught is
 * public for good.
 */
public final class PlatformFloor {
    private static final List<Pattern> PHRASES = List.of(
            // sexual offences
            phrase(
                    "sex\\w*|rapes?|raped|rapists?|sodom\\w*|fondl\\w*|molest\\w*|incest\\w*|carnal\\w*|lewd\\w*|lascivious\\w*"),
            phrase(
                    "indecen\\w*|indec|obscen\\w*|porno\\w*|voyeur\\w*|peeping|groping|exhibitionis\\w*|upskirt\\w*|nud\\w+"),
            phrase("csc|csa|csam|crim sex\\w*|gross imposition|deviate\\w*|unlawful intercourse|object penetration|sx"),
            phrase(
                    "violacion(es)?( sexual\\w*)?(?! (de|del|a) (la |el |las |los )?(domicilio|morada|correspondencia|sellos?"
                            + "|transito|orden|ordenes|medidas?|ley|leyes|libertad|condiciones|probatoria|condicional|norma\\w*"
                            + "|reglament\\w*|ordenanza\\w*|privacidad))|violador\\w*"),
            phrase("estupro|abusos? (deshonesto|de menor)\\w*|actos? (lascivos?|libidinosos?|impudicos?)|impudic\\w*"
                    + "|tocamientos?|exhibicionismo|acoso sexual|grooming"),
            // trafficking and prostitution
            phrase("traffick\\w* (in )?(of )?(persons?|humans?|people|women|labor)|(human|labor|person) traffick\\w*"
                    + "|involuntary servitude|trata( de)?( personas?| blancas)?|servidumbre"),
            phrase(
                    "prostitut\\w*|prostituc\\w*|vice|commercialized vice|pimp\\w*|pandering|brothels?|bawdy|disorderly house"
                            + "|solicit\\w* (for )?(lewd|sex|prostitut)\\w*|proxenetismo|lenocinio|rufian\\w*"),
            // family, children, juveniles
            phrase(
                    "famil\\w*|intrafamiliar\\w*|domestic\\w*|spous\\w*|marital|intimate partner\\w*|custod\\w*|dv|cdv"
                            + "|conyug\\w*|pareja|violencia de genero|nonsupport|non support|bigamy|(protection|protective|restraining) orders?|orders? of protection|elder abuse"),
            phrase("child\\w*|juvenil\\w*|minors|infan\\w*|baby|babies|bab|kids?|teens?|teenage\\w*|youth\\w*|runaways?"
                    + "|delinquen\\w*|truan\\w*|curfew\\w*|minor (in|under|victim|child|abuse|neglect)\\w*"
                    + "|(of|to|with|against|by|involving) (a )?minor|underage\\w*|pupils?|school ?child\\w*|pedo\\w*"),
            phrase(
                    "menores|menor de edad|(a|con|contra|de un|de una|por|un|una) menor|nin[oa]s?|hij[oa]s?|adolescen\\w*"
                            + "|fuga de hogar|abandono de (menor|famili|hogar|persona)\\w*|(obligacion\\w*|pension\\w*) alimen\\w*"),
            // self-harm
            phrase("suicid\\w*|self (harm|injury|inflicted)\\w*|autolesion\\w*|overdos\\w*|sobredosis"),
            // codes: NIBRS rape, incest, pornography, prostitution, trafficking, family, runaway; UCR 2, 16, 17, 20, 29
            Pattern.compile("^ (11 ?[a-d]|36 ?[ab]|40 ?[abc]|64 ?[ab]|90 ?[fi]) "),
            Pattern.compile("^ (370|0?200|1600|1700|2000|2900) $"));

    private PlatformFloor() {}

    public static boolean covers(String category) {
        String spaced = CategoryText.of(category).spaced();
        return PHRASES.stream().anyMatch(phrase -> phrase.matcher(spaced).find());
    }

    private static Pattern phrase(String words) {
        return Pattern.compile(" (" + words + ")(?= )");
    }
}
