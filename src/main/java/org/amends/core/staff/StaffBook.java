package org.amends.core.staff;

import java.util.List;

/** The list of colleagues and what opens the store for each. Durable when a call returns. Store thread; slow on purpose. */
public interface StaffBook {

    /** All, those who left too, in the order they came. */
    List<Colleague> all();

    /** Adds or changes somebody; the answer is the first password to hand over, shown once and kept nowhere. */
    String giveFirstPassword(Colleague colleague);

    /** They open nothing from now on. */
    void retire(Colleague colleague);
}
