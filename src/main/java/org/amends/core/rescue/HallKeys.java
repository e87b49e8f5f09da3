package org.amends.core.rescue;

/** Makes the hall's key of an open store anew; the codes before open nothing any more. Durable when it returns. Store thread. */
@FunctionalInterface
public interface HallKeys {
    HallCodes renew();
}
