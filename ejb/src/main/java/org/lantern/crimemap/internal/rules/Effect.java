package org.lantern.crimemap.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.crimemap.CategorySummary;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.RulesEffect;

/** What rules do to records, told from counts per category. */
public final class Effect {
    private Effect() {}

    public static RulesEffect of(List<CategoryLoad> loads, MapRules rules) {
        ReasonTally withheld = new ReasonTally();
        List<RulesEffect.Category> categories = new ArrayList<>();
        long published = 0;
        for (CategoryLoad load : loads) {
            switch (CategoryVerdict.of(load.category(), rules)) {
                case CategoryVerdict.PublishedAs as -> {
                    published += load.records() - load.delayed();
                    withheld.add(Reason.DELAYED, load.delayed());
                    categories.add(new RulesEffect.Category(
                            load.category(), load.records(), Optional.of(as.name()), Optional.empty(), load.delayed()));
                }
                case CategoryVerdict.Withheld back -> {
                    withheld.add(back.reason(), load.records());
                    categories.add(new RulesEffect.Category(
                            load.category(), load.records(), Optional.empty(), Optional.of(back.reason()), 0));
                }
            }
        }
        return new RulesEffect(published, withheld.counts(), categories);
    }

    public static List<CategorySummary> summaries(List<CategoryLoad> loads) {
        return loads.stream()
                .map(load ->
                        new CategorySummary(load.category(), load.records(), CategoryVerdict.standing(load.category())))
                .toList();
    }
}
