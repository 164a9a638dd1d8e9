package org.lantern.console.crimemap;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lantern.crimemap.CategorySummary;
import org.lantern.crimemap.MapRules;
import org.lantern.frame.screen.Panel;

/** The rules as a person edits them: each category by its own checkbox, and the delay. */
class RulesForm extends Div {
    private static final List<Duration> DELAYS = List.of(
            Duration.ZERO,
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(30));

    private final Select<Duration> delay = new Select<>();
    private final Checkbox noMap = new Checkbox(text("rules.no-map"));
    private final List<CategoryChoice> choices = new ArrayList<>();
    private MapRules shown = MapRules.NOTHING;
    private boolean filling;

    RulesForm(List<CategorySummary> categories, boolean editable, Runnable whenChanged) {
        addClassName("rules-form");
        Runnable changed = () -> {
            if (!filling) {
                whenChanged.run();
            }
        };
        delay.setLabel(text("rules.delay"));
        delay.setHelperText(text("rules.delay.help"));
        delay.setItemLabelGenerator(RulesForm::words);
        delay.setReadOnly(!editable);
        delay.addValueChangeListener(change -> changed.run());
        categories.forEach(category -> choices.add(new CategoryChoice(category, editable, changed)));
        Div list = new Div();
        list.addClassName("categories");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", text("rules.categories"));
        choices.forEach(list::add);
        noMap.setHelperText(text("rules.no-map.help"));
        noMap.setReadOnly(!editable);
        noMap.addValueChangeListener(change -> changed.run());
        add(new Panel("no-map", text("rules.whether"), noMap));
        if (!categories.isEmpty()) {
            add(new Panel("categories", text("rules.categories"), list).saying(text("rules.categories.words")));
        }
        add(new Panel("delay", text("rules.when"), delay));
    }

    void show(MapRules rules) {
        filling = true;
        shown = rules;
        noMap.setValue(rules.noMap());
        Set<Duration> delays = new TreeSet<>(DELAYS);
        delays.add(rules.delay());
        delay.setItems(delays);
        delay.setValue(rules.delay());
        choices.forEach(choice -> {
            String name = rules.categoryMapping().getOrDefault(choice.category(), "");
            boolean chosen = rules.publishedCategories().contains(name.isEmpty() ? choice.category() : name);
            choice.show(chosen, name);
        });
        filling = false;
    }

    /** What stands in the form; names chosen before whose records are not here now are kept. */
    MapRules rules() {
        Set<String> listed = new HashSet<>();
        Set<String> published = new TreeSet<>();
        Map<String, String> mapping = new TreeMap<>(shown.categoryMapping());
        choices.forEach(choice -> {
            listed.add(choice.category());
            listed.addAll(
                    shown.categoryMapping().containsKey(choice.category())
                            ? Set.of(shown.categoryMapping().get(choice.category()))
                            : Set.of());
            mapping.remove(choice.category());
        });
        shown.publishedCategories().stream()
                .filter(name -> !listed.contains(name))
                .forEach(published::add);
        choices.stream().filter(CategoryChoice::isChosen).forEach(choice -> {
            published.add(choice.mappedName().orElse(choice.category()));
            choice.mappedName().ifPresent(name -> mapping.put(choice.category(), name));
        });
        MapRules rules =
                MapRules.of(published, mapping, delay.getOptionalValue().orElse(shown.delay()));
        return noMap.getValue() ? rules.withoutMap() : rules;
    }

    /** In days where they are whole, else in hours, the begun one with them: as the map's page tells it. */
    static String words(Duration delay) {
        if (delay.isZero()) {
            return text("rules.delay.none");
        }
        return delay.equals(Duration.ofDays(delay.toDays()))
                ? text("rules.delay.days", delay.toDays())
                : text("rules.delay.hours", Math.ceilDiv(delay.toSeconds(), 3_600L));
    }
}
