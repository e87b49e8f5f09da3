package org.amends.journal.segment;

import java.util.UUID;

/** One row of events without gaps: this device, in this incarnation of its store (sync.md 7.1). */
public record StreamId(UUID device, UUID incarnation) {

    @Override
    public String toString() {
        return device + "/" + incarnation;
    }

    public static StreamId parse(String text) {
        String[] parts = text.split("/", 2);
        return new StreamId(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }
}
