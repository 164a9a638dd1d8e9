package org.lantern.audit;

import java.util.Map;

/**
 * Names that the trail itself keeps, also of those who are not here any more; of people until they are erased (R6, R15).
 *
 * @param bySubject of people's accounts, as actors are told by
 * @param programs of deleted API clients' accounts
 * @param byObject of what acts are done to: {@code member/0198…} and {@code api-client/0198…} by name,
 *     {@code invitation/0198…} by name or address
 */
public record KeptNames(Map<String, String> bySubject, Map<String, String> programs, Map<String, String> byObject) {
    public KeptNames {
        bySubject = Map.copyOf(bySubject);
        programs = Map.copyOf(programs);
        byObject = Map.copyOf(byObject);
    }
}
