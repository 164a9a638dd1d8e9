package org.lantern.web.api.crimemap;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.crimemap.RulesEffect;

/** What rules would show and withhold now. */
public record EffectAnswer(long published, List<Counted> withheld, List<Category> categories) {

    /** A category of the records, and what would become of it. */
    @Schema(name = "CategoryEffect")
    public record Category(
            String category, long records, Optional<String> publishedAs, Optional<String> withheldFor, long delayed) {

        static Category of(RulesEffect.Category effect) {
            return new Category(
                    effect.category(),
                    effect.records(),
                    effect.publishedAs(),
                    effect.withheldFor().map(reason -> reason.code()),
                    effect.delayed());
        }
    }

    static EffectAnswer of(RulesEffect effect) {
        return new EffectAnswer(
                effect.published(),
                Counted.all(effect.withheld()),
                effect.categories().stream().map(Category::of).toList());
    }
}
