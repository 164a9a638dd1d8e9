package org.lantern.web.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** A draft's revision as an entity tag (RFC 9110, section 8.8.3). */
public final class Revision {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Revision() {}

    public static EntityTag tag(long revision) {
        return new EntityTag(Long.toString(revision));
    }

    /**
     * The revision a change starts from.
     *
     * @param ifMatch the {@code If-Match} header; without it, or with {@code *}, the caller means the newest
     */
    public static long wanted(@Nullable String ifMatch, long newest) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return newest;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(Problem.of(ProblemCode.PRECONDITION_FAILED));
        }
        return Long.parseLong(tag.group(1));
    }
}
