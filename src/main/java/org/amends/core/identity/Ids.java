package org.amends.core.identity;

import java.util.UUID;

/** New identifiers. The product gives UUIDv7 (RFC 9562); tests give a seeded row. Never for ordering. Any thread. */
public interface Ids {
    UUID next();
}
