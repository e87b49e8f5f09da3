package org.amends.cli.store;

import java.nio.file.Path;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.refusal.Refusal;
import org.amends.store.check.StoreReport;

/**
 * Opens the keys of a data folder for these commands. Practice opens without asking; others ask `input` once. Throws a Fault
 * when there is no counter there, NoCredentials when nobody says who comes.
 */
@FunctionalInterface
public interface StoreCare {

    Opening open(Path data, CredentialsInput input);

    /** What came of knocking. */
    sealed interface Opening {
    }

    record Refused(Refusal refusal) implements Opening {
    }

    record Opened(Care care) implements Opening {
    }

    /** What can be done for one folder while its keys are open; closing wipes them. */
    interface Care extends AutoCloseable {

        /** Holds the store against itself and changes nothing that is damaged; a whole store notes who looked. */
        StoreReport verify();

        @Override
        void close();
    }
}
