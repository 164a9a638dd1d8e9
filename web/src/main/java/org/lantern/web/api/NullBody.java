package org.lantern.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Refuses the JSON text {@code null} and a body without JSON: both would reach a resource as no object at all (R8). */
@Provider
@ApplicationScoped
public class NullBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null && context.getType() != String.class) {
            throw new ProblemException(ProblemCode.MALFORMED_JSON, "Send a JSON object.");
        }
        return body;
    }
}
