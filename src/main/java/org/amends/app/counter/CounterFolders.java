package org.amends.app.counter;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.amends.app.folder.CounterFile;
import org.amends.app.folder.CounterFolder;
import org.amends.app.folder.PracticeFolder;
import org.amends.core.hall.Hall;
import org.amends.pack.keep.KeptPolicies;
import org.amends.pack.keep.Seal;
import org.amends.pack.keep.Trust;
import org.amends.store.StoreSeams;
import org.amends.vault.seal.StoreKeys;

/** What a data folder tells before its store is open; empty when no counter was ever set up in it. */
public final class CounterFolders implements Function<Path, Optional<CounterFolder>> {
    private final StoreSeams seams;

    public CounterFolders(StoreSeams seams) {
        this.seams = seams;
    }

    @Override
    public Optional<CounterFolder> apply(Path folder) {
        if (PracticeFolder.isOne(folder)) {
            StoreKeys keys = new PracticeFolder(folder, seams.clock()).open().keys();
            return Optional.of(folder(folder, PracticeFolder.hall(seams.zone()), Trust.ANY, Optional.of(keys)));
        }
        return new CounterFile(folder, seams.zone()).hall()
                .map(hall -> folder(folder, hall, Seal.ofThisProgram(), Optional.empty()));
    }

    private static CounterFolder folder(Path folder, Hall hall, Trust trust, Optional<StoreKeys> practice) {
        KeptPolicies policies = new KeptPolicies(folder.resolve("packs"), trust);
        return new CounterFolder(hall, log -> CounterPacks.inForce(policies, log), id -> policies.present().hall().template(id), practice);
    }
}
