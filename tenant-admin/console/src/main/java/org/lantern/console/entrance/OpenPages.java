package org.lantern.console.entrance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** The pages that are open in a session, in all its tabs. */
@ApplicationScoped
class OpenPages {
    /** Whatever is clicked there next is not done: the page is told that it is over, and loads itself anew. */
    void close(HttpSession session) {
        VaadinSession.getAllSessions(session).forEach(OpenPages::close);
    }

    private static void close(VaadinSession framework) {
        framework.lock();
        try {
            List.copyOf(framework.getUIs()).forEach(page -> page.accessSynchronously(() -> close(page, framework)));
        } finally {
            framework.unlock();
        }
    }

    private static void close(UI page, VaadinSession framework) {
        page.close();
        framework.removeUI(page);
    }
}
