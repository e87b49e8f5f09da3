package org.amends.core.draft;

import java.util.Optional;

/**
 * What is typed and not yet committed. `place` names the field: case id or screen, then the field. Saving replaces;
 * durable when the call returns, encrypted. Dropping a place drops all places below it. Store thread.
 */
public interface Drafts {
    void save(String place, String text);

    Optional<String> find(String place);

    void drop(String place);
}
