package org.lantern.console.portal;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.portal.DesignProblem;
import org.lantern.portal.LogoDesk;
import org.lantern.portal.LogoReference;
import org.lantern.portal.PortalContact;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PortalDesignRules;

/** The fields of a design by the names its problems are told under; from fields to a design and back. */
class DesignFields {
    private static final int PAUSE_MILLIS = 500;

    final TextField name = new TextField(text("design.name"));
    final TextField tagline = new TextField(text("design.tagline"));
    final LogoField logo;
    final ColorField brand = new ColorField(text("design.brand"), text("design.brand.help"));
    final ColorField accent = new ColorField(text("design.accent"), text("design.accent.help"));
    final TextField emergency = new TextField(text("design.emergency"));
    final TextField nonEmergency = new TextField(text("design.non-emergency"));
    final TextField email = new TextField(text("design.email"));
    final TextArea address = new TextArea(text("design.address"));
    final TextArea hours = new TextArea(text("design.hours"));
    final TextArea accessibility = new TextArea(text("design.accessibility"));
    final TextArea privacy = new TextArea(text("design.privacy"));
    final Select<String> mainLanguage = new Select<>();
    final CheckboxGroup<String> otherLanguages = new CheckboxGroup<>(text("design.languages"));
    private final Map<String, AbstractField<?, ?>> byName = new LinkedHashMap<>();

    DesignFields(LogoDesk logos) {
        logo = new LogoField(logos);
        mainLanguage.setLabel(text("design.main-language"));
        mainLanguage.setItems(PortalDesignRules.LANGUAGES);
        mainLanguage.setItemLabelGenerator(DesignFields::language);
        otherLanguages.setItems(PortalDesignRules.LANGUAGES);
        otherLanguages.setItemLabelGenerator(DesignFields::language);
        otherLanguages.setItemEnabledProvider(tag -> !tag.equals(mainLanguage.getValue()));
        tagline.setHelperText(text("design.tagline.help"));
        accessibility.setHelperText(text("design.accessibility.help"));
        privacy.setHelperText(text("design.privacy.help"));
        privacy.setMinRows(6);
        name.setRequiredIndicatorVisible(true);
        emergency.setRequiredIndicatorVisible(true);
        byName.put("name", name);
        byName.put("tagline", tagline);
        byName.put("logo", logo);
        byName.put("brandColor", brand);
        byName.put("accentColor", accent);
        byName.put("contact.emergencyPhone", emergency);
        byName.put("contact.nonEmergencyPhone", nonEmergency);
        byName.put("contact.email", email);
        byName.put("contact.address", address);
        byName.put("contact.hours", hours);
        byName.put("contact.accessibility", accessibility);
        byName.put("privacyText", privacy);
        byName.put("mainLanguage", mainLanguage);
        byName.put("languages", otherLanguages);
    }

    /** Calls back once the person pauses. */
    void whenChanged(Runnable changed) {
        byName.values().forEach(field -> {
            if (field instanceof HasValueChangeMode paced) {
                paced.setValueChangeMode(ValueChangeMode.LAZY);
                paced.setValueChangeTimeout(PAUSE_MILLIS);
            }
            ((HasValue<?, ?>) field).addValueChangeListener(change -> changed.run());
        });
    }

    void setReadOnly(boolean readOnly) {
        byName.values().forEach(field -> field.setReadOnly(readOnly));
    }

    void show(PortalDesign design) {
        name.setValue(design.name());
        tagline.setValue(design.tagline());
        logo.setValue(design.logo());
        brand.setValue(design.brandColor());
        accent.setValue(design.accentColor());
        PortalContact contact = design.contact();
        emergency.setValue(contact.emergencyPhone());
        nonEmergency.setValue(contact.nonEmergencyPhone());
        email.setValue(contact.email());
        address.setValue(contact.address());
        hours.setValue(contact.hours());
        accessibility.setValue(contact.accessibility());
        privacy.setValue(design.privacyText());
        mainLanguage.setValue(
                design.languages().isEmpty() ? "" : design.languages().getFirst());
        otherLanguages.setValue(Set.copyOf(design.languages()));
    }

    PortalDesign design() {
        Optional<LogoReference> picture = logo.getValue();
        return new PortalDesign(
                name.getValue().strip(),
                tagline.getValue().strip(),
                picture,
                brand.getValue(),
                accent.getValue(),
                new PortalContact(
                        emergency.getValue().strip(),
                        nonEmergency.getValue().strip(),
                        email.getValue().strip(),
                        address.getValue().strip(),
                        hours.getValue().strip(),
                        accessibility.getValue().strip()),
                privacy.getValue().strip(),
                languages());
    }

    private List<String> languages() {
        List<String> tags = new ArrayList<>();
        mainLanguage.getOptionalValue().filter(tag -> !tag.isEmpty()).ifPresent(tags::add);
        PortalDesignRules.LANGUAGES.stream()
                .filter(otherLanguages.getValue()::contains)
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        return tags;
    }

    /** Marks what keeps the design from being published, each problem at its field. */
    void mark(List<DesignProblem> problems) {
        byName.forEach((fieldName, field) -> {
            Optional<DesignProblem> problem = problems.stream()
                    .filter(each -> each.field().equals(fieldName))
                    .findFirst();
            if (field instanceof HasValidationProperties marked) {
                marked.setErrorMessage(problem.map(DesignProblem::message).orElse(""));
                marked.setInvalid(problem.isPresent());
            }
        });
    }

    private static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
