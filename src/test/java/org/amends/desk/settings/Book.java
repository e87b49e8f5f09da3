package org.amends.desk.settings;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.staff.Colleague;
import org.amends.core.staff.StaffBook;

/** One supervisor, and whoever is added. */
final class Book implements StaffBook {
    final List<Colleague> all = new ArrayList<>(List.of(
            new Colleague(SettingsViewTest.BOSS, "0007", Colleague.Standing.OWN_PASSWORD)));

    @Override
    public List<Colleague> all() {
        return List.copyOf(all);
    }

    @Override
    public String giveFirstPassword(Colleague colleague) {
        all.add(colleague);
        return "abcd-efgh-jkmn";
    }

    @Override
    public void retire(Colleague colleague) {
        all.replaceAll(c -> c.person().id().equals(colleague.person().id()) ? colleague : c);
    }
}
