package org.amends.cli.export;

import java.nio.file.Path;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.DayExport;
import org.amends.core.people.Actor;
import org.amends.core.refusal.Refusal;

/**
 * Opens a store for the export. Practice stores open without asking; others ask `input` once. The opening itself is kept
 * as an event. Throws a Fault when the store cannot be opened, NoCredentials when nobody says who opens it.
 */
@FunctionalInterface
public interface DayDoor {

    Opening open(Path data, CredentialsInput input);

    /** What came of knocking. */
    sealed interface Opening {
    }

    record Refused(Refusal refusal) implements Opening {
    }

    /** The open store: what the export needs of it; closing it closes the store. */
    record Opened(CloseDay closeDay, DayExport export, Actor actor, Runnable closing)
            implements Opening, AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }
}
