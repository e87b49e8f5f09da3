package org.amends.desk.recovery.beyond;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.beyond.BeyondNeeds;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.Response.WentBeyond;
import org.amends.core.complaint.Beyond;
import org.amends.core.customer.Personal;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** The way chosen and the words for it; what was done of it in this case so far. FX thread. */
public final class BeyondModel {
    private final CaseDesk desk;
    private final ObjectProperty<Beyond> way = new SimpleObjectProperty<>();
    private final DraftText words;

    public BeyondModel(CaseDesk desk) {
        this.desk = desk;
        words = desk.typed("beyond/words");
    }

    void open() {
        way.set(null);
        words.fill(desk.owner(), "");
    }

    boolean choose(int number) {
        boolean there = number >= 1 && number <= Beyond.values().length;
        if (there) {
            way.set(Beyond.values()[number - 1]);
        }
        return there;
    }

    /** What this way should bring along and the case does not have yet. */
    List<String> missing() {
        return way.get() == null ? List.of() : BeyondNeeds.missing(way.get(), desk.file());
    }

    /** What went beyond the counter before, in order. */
    List<WentBeyond> done() {
        return desk.file().response().beyond();
    }

    /** Keeps it; without a way chosen nothing happens, without words the rules refuse. */
    void keep(Runnable then) {
        if (way.get() != null) {
            desk.perform(() -> {
                words.commit();
                words.fill(desk.owner(), "");
                then.run();
            }, new AsideEvent.WentBeyondCounter(way.get(), Personal.of(words.value().strip())));
        }
    }

    ObjectProperty<Beyond> wayProperty() {
        return way;
    }

    DraftText words() {
        return words;
    }
}
