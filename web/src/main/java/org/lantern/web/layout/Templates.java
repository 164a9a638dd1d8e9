package org.lantern.web.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Renders the templates compiled into this module; all text is escaped for where it stands in the HTML. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine engine = precompiled();

    /** The page as UTF-8. */
    public byte[] render(String template, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return output.toByteArray();
    }

    /** The engine looks its templates up through the thread's loader, which at start-up need not be this module's. */
    private static TemplateEngine precompiled() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            TemplateEngine made = TemplateEngine.createPrecompiled(ContentType.Html);
            made.setTrimControlStructures(true);
            return made;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
