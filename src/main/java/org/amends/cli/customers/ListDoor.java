package org.amends.cli.customers;

import java.nio.file.Path;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.refusal.Refusal;
import org.amends.core.register.load.LoadCustomers;
import org.amends.core.table.TableSource;

/** Opens a store for a list of customers, and reads tables. Throws a Fault when the store cannot be opened, NoCredentials when nobody says who does. */
public interface ListDoor {

    Opening open(Path data, CredentialsInput input);

    /** Throws an UnreadableTable when the file is none. */
    TableSource table(Path file);

    /** What came of knocking. */
    sealed interface Opening {
    }

    record Refused(Refusal refusal) implements Opening {
    }

    /** The open store; closing it closes the store. */
    record Opened(LoadCustomers load, HallLog log, Actor actor, Runnable closing) implements Opening, AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }
}
