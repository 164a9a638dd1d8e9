package org.lantern.audit;

import java.util.Optional;

/**
 * What one field held before an act and after it.
 *
 * @param field its name; of a field within a field both, with a dot between: {@code contact.phone}
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record Change(String field, Optional<String> before, Optional<String> after) {}
