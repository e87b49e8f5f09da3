package org.amends.core.hall;

/** Keeps the hall's details. Durable when a call returns. Store thread. */
public interface HallBook {
    HallDetails details();

    void keep(HallDetails details);
}
