package org.amends.cli.hub;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Opens the hub that a command is about. */
public interface HubHouse {

    /** Which hub: one with a settings file, or one for trying out in a folder of its own with a PostgreSQL of its own. */
    record Place(Optional<Path> settings, Optional<Path> trial) {
    }

    /** Where it listens, and where its health and figures are read. */
    record Listening(String address, String watch) {
    }

    /** A code and until when it is good. */
    record Code(String text, Instant until) {
    }

    /** What became of a carried file: a word, which counter, how many events were new, the answer to carry back if there is one. */
    record Carried(Outcome outcome, String device, long kept, Optional<byte[]> answer) {
    }

    /** How a carried file was found. */
    enum Outcome {
        TAKEN,
        /** All of it was here already. */
        KNOWN,
        /** An earlier file of this counter has not come yet. */
        MISSING,
        /** Other events are here under the same numbers. */
        FORKED,
        /** Some of it could not be read as events. */
        BROKEN,
        /** No courier file, or cut, or changed on the way. */
        BENT,
        STRANGER,
        REVOKED,
        ANOTHER_HUB
    }

    /** What opening came to. */
    sealed interface Opening {
    }

    /** Settings that cannot be used: each line with its fault. */
    record Unfit(List<String> faults) implements Opening {
    }

    /** The hub; whoever opened it closes it. */
    record Opened(Hub hub) implements Opening {
    }

    /** Throws a Fault when the database cannot be reached or the folder cannot be written. */
    Opening open(Place place);

    /** An open hub. */
    interface Hub extends AutoCloseable {

        /** Serves until the process is told to stop; says where once it listens. */
        void serve(Consumer<Listening> told);

        Code code(String tenant);

        /** Begins another life, after a restore from a backup; its name. */
        UUID newLife();

        /** Takes a carried file. */
        Carried courier(byte[] file);

        /** False when that tenant has no such device. */
        boolean revoke(String tenant, UUID device);

        @Override
        void close();
    }
}
