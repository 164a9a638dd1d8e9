package org.lantern.vendor.applications;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Panel;
import org.lantern.geo.AreaPicture;
import org.lantern.geo.BoundingBox;
import org.lantern.geo.District;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.geo.Outline;

/** The area the applicant polices: drawn, measured, and its districts by name. */
class JurisdictionPanel extends Panel {
    private static final int NAMES_SHOWN = 40;

    JurisdictionPanel(JurisdictionReading reading) {
        super("jurisdiction", text("jurisdiction.title"));
        switch (reading) {
            case JurisdictionReading.Accepted accepted -> add(createSummary(accepted.jurisdiction()));
            case JurisdictionReading.Refused refused -> add(new Paragraph(text("jurisdiction.unreadable")));
        }
    }

    private static Div createSummary(Jurisdiction jurisdiction) {
        Outline outline = Outline.exact(jurisdiction);
        BoundingBox bounds = jurisdiction.bounds();
        String size = text("jurisdiction.size", outline.squareKilometers());
        Facts facts = new Facts()
                .with(text("jurisdiction.area"), size)
                .with(
                        text("jurisdiction.bounds"),
                        text("jurisdiction.bounds.words", bounds.west(), bounds.south(), bounds.east(), bounds.north()))
                .with(
                        text("jurisdiction.rings"),
                        text(
                                "jurisdiction.rings.words",
                                outline.outer(),
                                outline.rings().size() - outline.outer(),
                                outline.positions()))
                .with(
                        text("jurisdiction.districts"),
                        text("jurisdiction.count", jurisdiction.districts().size()))
                .with(text("jurisdiction.names"), names(jurisdiction))
                .with(text("jurisdiction.checked"), text("jurisdiction.checked.words"));
        Div both = new Div(new OutlinePicture(AreaPicture.of(jurisdiction), text("jurisdiction.picture", size)), facts);
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
