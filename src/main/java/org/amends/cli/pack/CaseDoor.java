package org.amends.cli.pack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.casefile.CaseFile;
import org.amends.core.policy.Policy;
import org.amends.core.refusal.Refusal;

/**
 * Opens a store to look at its cases. Practice stores open without asking; others ask `input` once; the opening is kept as an event.
 * Throws a Fault when the store cannot be opened, NoCredentials when nobody says who opens it.
 */
@FunctionalInterface
public interface CaseDoor {

    Opening open(Path data, CredentialsInput input);

    /** What came of knocking. */
    sealed interface Opening {
    }

    record Refused(Refusal refusal) implements Opening {
    }

    /** Cases opened in a span, its end left out. */
    @FunctionalInterface
    interface Cases {
        List<CaseFile> opened(Instant from, Instant until);
    }

    /** The open store: the policy in force, its cases, the clock in the hall's zone; closing it closes the store. */
    record Opened(Policy present, Clock clock, Cases cases, Runnable closing) implements Opening, AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }
}
