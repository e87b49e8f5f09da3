package org.amends.store;

import java.time.Clock;
import java.time.ZoneId;
import org.amends.core.identity.Ids;
import org.amends.core.timing.Ticks;

/** What the store is given instead of asking the machine. */
public record StoreSeams(Ids ids, Ticks ticks, Clock clock, ZoneId zone) {
}
