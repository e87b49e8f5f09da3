package org.amends.desk.settings;

import org.amends.core.hall.HallBook;
import org.amends.core.hall.HallDetails;

/** The hall's details in memory. */
final class KeptDetails implements HallBook {
    private HallDetails kept = new HallDetails("市南营业厅", "", "", "95598");

    @Override
    public HallDetails details() {
        return kept;
    }

    @Override
    public void keep(HallDetails next) {
        kept = next;
    }
}
