package org.lantern.frame.screen;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where nothing is to be seen: an address that was never there, something deleted, something of another agency, a page the
 * person's roles do not open. All four read alike, so that asking teaches nothing.
 */
public abstract class UnknownPage extends Page implements HasErrorParameter<NotFoundException> {
    protected UnknownPage() {
        super(Texts.text("unknown.title"), "");
        setBody(new EmptyState(
                Glyph.EMPTY, Texts.text("unknown.empty"), Texts.text("unknown.words"), Acts.home("unknown.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
