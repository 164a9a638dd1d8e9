package org.lantern.vendor.applications;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import org.lantern.geo.AreaPicture;

/** An area drawn on nothing, so that an operator sees whether it is a city or the whole country. */
class OutlinePicture extends Div {

    /** Numbers only; nothing of what an applicant typed reaches the markup. */
    OutlinePicture(AreaPicture picture, String description) {
        addClassName("outline");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
        add(new Svg(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill-rule=\"evenodd\" d=\"%s\"/></svg>"
                        .formatted(picture.width(), picture.height(), picture.area())));
    }
}
