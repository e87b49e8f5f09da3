package org.amends.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.amends.store.backup.Backup;
import org.amends.store.backup.BackupPlace;
import org.amends.store.backup.BackupPlan;

/** T8: a backup is settled, more is saved meanwhile, then it is written, opened and held: made, opened and equal. */
final class BackupsUnderLoad implements Harness {

    @Override
    public Outcome run(Path home, int points, long seed) {
        Written written = new Written();
        List<String> losses = new ArrayList<>();
        BackupPlace place = new BackupPlace(home.resolve("backups"));
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            for (int i = 0; i < points; i++) {
                written.next(store);
                BackupPlan plan = store.backupPlan();
                written.next(store);
                Backup.Kept kept = new Backup(place, Stores.keys()).make(plan, Cases.NOW.plusSeconds(i));
                if (!kept.hash().equals(plan.head().hash()) || kept.events() != plan.head().position()) {
                    losses.add("backup " + i + " ends at " + kept.events() + ", settled at " + plan.head().position());
                }
                place.thin(Stores.ZONE);
            }
        }
        losses.addAll(written.missingIn(home.resolve("data")));
        return new Outcome(points, losses);
    }
}
