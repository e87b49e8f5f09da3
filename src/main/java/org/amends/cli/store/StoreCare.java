package org.amends.cli.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.privacy.HandOutCopy;
import org.amends.core.refusal.Refusal;
import org.amends.store.backup.Backup;
import org.amends.store.backup.Leftovers;
import org.amends.store.backup.Restoring;
import org.amends.store.check.StoreReport;

/**
 * Opens the keys of a data folder for these commands. Practice opens without asking; others ask `input` once. Throws a Fault
 * when there is no counter there, NoCredentials when nobody says who comes.
 */
public interface StoreCare {

    Opening open(Path data, CredentialsInput input);

    /**
     * Puts a whole folder in the place of `data` from this backup and from what can still be read of `data`, which may be
     * missing; the old folder stays beside it. By {@link Way#HALL_KEY} the two lines of `input` are the two codes.
     */
    Opening restore(Path data, Path backup, CredentialsInput input, Way way);

    /** Who may put a folder back: somebody of the counter, or whoever brings both codes of the hall's key. */
    enum Way {
        PASSWORD,
        HALL_KEY
    }

    /** What came of knocking. */
    sealed interface Opening {
    }

    record Refused(Refusal refusal) implements Opening {
    }

    /** The keys were let in and the folder is restored. */
    record Restored(Restoring.Restored what) implements Opening {
    }

    record Opened(Care care) implements Opening {
    }

    /** A backup that was opened again and held, and the older ones that went. */
    record BackupMade(Backup.Kept kept, List<Path> thinned) {
        public BackupMade {
            thinned = List.copyOf(thinned);
        }
    }

    /** Bundles that were written, that of the case asked for first, or why not: `unknown` or `not-allowed`. */
    record Bundled(List<Folder> folders, Optional<String> why) {
        /** The files of one case and where they lie. */
        public record Folder(String number, String place, int files) {
        }

        public Bundled {
            folders = List.copyOf(folders);
        }
    }

    /** Folders put aside by restores that are gone now, and those that stay: too young. `why` is `not-allowed` or `bent` when nothing was done. */
    record Cleared(List<Leftovers.Left> gone, List<Leftovers.Left> left, Optional<String> why) {
        public Cleared {
            gone = List.copyOf(gone);
            left = List.copyOf(left);
        }
    }

    /** What can be done for one folder while its keys are open; closing wipes them. */
    interface Care extends AutoCloseable {

        /** Holds the store against itself and changes nothing that is damaged; a whole store notes who looked. */
        StoreReport verify();

        /** Makes a backup in this folder, or in the counter's own place of backups, which is then thinned by the rule. */
        BackupMade backup(Optional<Path> place);

        /** Makes a whole folder at `out`, which must not be there, of what can still be read; changes nothing here. */
        Restoring.Restored rescue(Path out);

        /** Removes folders that restores put aside so many days ago, once this one was held and is whole; which and why are events. */
        Cleared clearLeftovers(int days, String reason);

        /**
         * Writes all of one case, or of all cases of its customer, below `out` so that others can check it with public tools; whom it
         * showed and why is an event for each.
         */
        Bundled bundle(CaseNumber number, HandOutCopy.Extent extent, String reason, Path out);

        @Override
        void close();
    }
}
