package org.amends.app.folder;

import java.util.Optional;
import java.util.function.Function;
import org.amends.core.hall.Hall;
import org.amends.core.hall.HallLog;
import org.amends.core.policy.Policies;
import org.amends.vault.seal.StoreKeys;

/**
 * What a counter's data folder tells before its store is open: where it stands, its packs once the chain of events says which is in
 * force and what this hall has switched off, the sheet templates by id, and the keys when it is a practice store, which opens without
 * anybody's password.
 */
public record CounterFolder(Hall hall, Function<HallLog, Policies> packs, Function<String, Optional<String>> templates,
        Optional<StoreKeys> practice) {
}
