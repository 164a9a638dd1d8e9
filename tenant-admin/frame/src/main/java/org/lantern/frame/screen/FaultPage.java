package org.lantern.frame.screen;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A page that could not be made because of our own fault: said so, logged with its cause, nothing of the cause shown. */
public abstract class FaultPage extends Page implements HasErrorParameter<Exception> {
    private static final Logger LOG = Logger.getLogger(FaultPage.class.getName());

    protected FaultPage() {
        super(Texts.text("fault.title"), "");
        setBody(new EmptyState(
                Glyph.WARNING, Texts.text("fault.empty"), Texts.text("fault.words"), Acts.home("unknown.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.log(Level.SEVERE, "a page could not be shown", error.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
