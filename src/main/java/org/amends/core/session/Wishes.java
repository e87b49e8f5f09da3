package org.amends.core.session;

import java.util.Optional;

/** Small wishes of the counter that are no secret and no record: language, look, printer. Any thread. */
public interface Wishes {
    Optional<String> find(String key);

    void keep(String key, String value);
}
