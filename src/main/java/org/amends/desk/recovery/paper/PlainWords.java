package org.amends.desk.recovery.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.measure.SheetEase;
import org.amends.core.guide.reading.HardSpot;

/** The twins a clerk took for the sheet, step by step, and whether they were asked about a sheet that is far too hard. */
final class PlainWords {
    private final Deque<Set<String>> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private boolean wasAsked;

    /** Another case: nothing is taken, nothing was asked. */
    void clear() {
        steps.clear();
        asking.set(false);
        wasAsked = false;
    }

    /** The hard words whose twins stand on the sheet. */
    Set<String> taken() {
        Set<String> all = new HashSet<>();
        steps.forEach(all::addAll);
        return Set.copyOf(all);
    }

    /** Takes every twin there is; false when there was none to take. */
    boolean take(SheetEase ease) {
        Set<String> found = new HashSet<>(ease.parts().stream().flatMap(part -> part.ease().spots().stream())
                .filter(HardSpot::hasTwin).map(HardSpot::found).toList());
        found.removeAll(taken());
        asking.set(false);
        return !found.isEmpty() && steps.add(found);
    }

    /** Takes the last step back; false when there is none. */
    boolean takeBack() {
        return steps.pollLast() != null;
    }

    /** Asked once for each case before a sheet goes out that is far too hard; the second time it goes. */
    boolean mayPrint(SheetEase ease) {
        boolean asks = ease.isFarAbove() && !wasAsked;
        wasAsked |= asks;
        asking.set(asks);
        return !asks;
    }

    /** The clerk is being asked whether the sheet shall go out as it is. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** The parts that hold a word with a twin. */
    static List<SheetReading.Part> marked(SheetEase ease) {
        return ease.parts().stream().filter(part -> part.ease().spots().stream().anyMatch(HardSpot::hasTwin)).toList();
    }
}
