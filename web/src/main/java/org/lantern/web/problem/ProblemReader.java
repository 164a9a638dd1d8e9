package org.lantern.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Who reads problem documents reads JSON. A program made from the description asks for these alone where success has no body;
 * it would be told that no accepted format is spoken.
 */
@Provider
@PreMatching
@ApplicationScoped
public class ProblemReader implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        String accepted = context.getHeaderString(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(Problem.MEDIA_TYPE)) {
            context.getHeaders().putSingle(HttpHeaders.ACCEPT, accepted + ", application/json;q=0.1");
        }
    }
}
