package org.lantern.vendor.applications;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Panel;
import org.lantern.geo.District;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;

/** The area the applicant polices: drawn, measured, and its districts by name. */
class JurisdictionPanel extends Panel {
    private static final int NAMES_SHOWN = 40;

    JurisdictionPanel(String geoJson) {
        super("jurisdiction", text("jurisdiction.title"));
        JurisdictionReading reading = Jurisdiction.parse(geoJson);
        Outline outline = Outline.of(reading);
        switch (reading) {
            case JurisdictionReading.Accepted accepted -> add(createSummary(accepted.jurisdiction(), outline));
            case JurisdictionReading.Refused refused -> add(new Div(text("jurisdiction.unreadable")));
        }
    }

    private static Div createSummary(Jurisdiction jurisdiction, Outline outline) {
        String size = text("jurisdiction.size", outline.squareKilometers());
        Facts facts = new Facts()
                .with(text("jurisdiction.area"), size)
                .with(
                        text("jurisdiction.districts"),
                        text("jurisdiction.count", jurisdiction.districts().size()))
                .with(text("jurisdiction.names"), names(jurisdiction))
                .with(text("jurisdiction.checked"), text("jurisdiction.checked.words"));
        Div both = new Div(new OutlinePicture(outline, text("jurisdiction.picture", size)), facts);
        both.addClassName("jurisdiction");
        return both;
    }

    private static String names(Jurisdiction jurisdiction) {
        String names = jurisdiction.districts().stream()
                .limit(NAMES_SHOWN)
                .map(District::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return jurisdiction.districts().size() > NAMES_SHOWN ? names + " …" : names;
    }
}
