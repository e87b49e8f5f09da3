package org.amends.cli.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.cli.opening.CredentialsInput;
import org.amends.core.headoffice.LineState;
import org.amends.core.refusal.Refusal;

/** Opens a counter for these commands. Throws a Fault when there is no counter there, NoCredentials when nobody says who comes. */
public interface SyncDoor {

    Opening open(Path data, CredentialsInput input);

    /** What came of knocking. */
    sealed interface Opening {
    }

    record Refused(Refusal refusal) implements Opening {
    }

    record Opened(Counter counter) implements Opening {
    }

    /** Which head office, as which company and device; the first three are empty as long as there is none. */
    record Place(String address, String tenant, String hub, String device) {
    }

    /** A stream: how many events are kept here, through which head office has confirmed, and the hash there. */
    record Stream(String name, long kept, long confirmed, String hash) {
    }

    /** A courier file that was written. */
    record Written(String file, long events) {
    }

    /** What became of an answer file; `events` are newly confirmed by it. */
    record Carried(String file, Outcome outcome, long events) {

        /** How it was found. */
        public enum Outcome {
            CONFIRMED,
            /** It said what was known already. */
            KNOWN,
            /** Head office lacks an earlier file. */
            BEHIND,
            /** Head office holds other events under our numbers. */
            FORKED,
            OTHER_FILE,
            BENT,
            ANOTHER_COUNTER
        }
    }

    /** An open counter; closing closes its store. */
    interface Counter extends AutoCloseable {

        boolean isPractice();

        /** Why not; empty when it is joined. Blocks on the network. */
        Optional<Refusal> join(String address, String code);

        /** Sends until nothing waits, for that long at most where the line is bad. */
        void send(Duration patience);

        /** Writes all that waits as files to carry; only where there is a head office. */
        List<Written> carryOut(Path folder);

        /** Takes the answers that were carried back; only where there is a head office. */
        List<Carried> carryIn(Path folder);

        LineState state();

        Place place();

        List<Stream> streams();

        @Override
        void close();
    }
}
