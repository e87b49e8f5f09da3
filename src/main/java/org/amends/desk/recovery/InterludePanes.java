package org.amends.desk.recovery;

import java.util.EnumMap;
import java.util.Map;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.recovery.ask.QuestionsPane;
import org.amends.desk.recovery.beyond.BeyondPane;
import org.amends.desk.recovery.care.CarePane;
import org.amends.desk.recovery.clocks.ClocksPane;
import org.amends.desk.recovery.evidence.EvidencePane;
import org.amends.desk.recovery.find.FindPane;
import org.amends.desk.recovery.interlude.DangerPane;
import org.amends.desk.recovery.interlude.HandOverPane;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.interlude.InterludePane;
import org.amends.desk.recovery.interlude.SkipPane;
import org.amends.desk.recovery.interlude.WaivePane;

/** The panes that may stand in the step's place, one of each. */
final class InterludePanes {
    private final Map<Interlude, InterludePane> panes = new EnumMap<>(Interlude.class);

    InterludePanes(RecoveryViewModel model, Surroundings around) {
        var texts = around.texts("recovery");
        var interludes = model.interludes();
        Runnable close = interludes::close;
        panes.put(Interlude.DANGER, new DangerPane(interludes.danger(), texts, around.formats(), close));
        panes.put(Interlude.QUESTIONS, new QuestionsPane(model.questions(), texts, around.refusals(), close));
        panes.put(Interlude.FIND, new FindPane(model.find(), texts, around.formats(), close));
        panes.put(Interlude.EVIDENCE, new EvidencePane(model.evidence(), texts, around.refusals(), around.formats(), close));
        panes.put(Interlude.CLOCKS, new ClocksPane(model.clocks(), texts, around.formats(), close));
        panes.put(Interlude.CARE, new CarePane(model.care(), texts, around.formats(), close));
        panes.put(Interlude.BEYOND, new BeyondPane(model.beyond(), texts, around.formats(), close));
        panes.put(Interlude.HAND_OVER, new HandOverPane(interludes.handOver(), texts, () -> {
            interludes.close();
            around.navigator().open(Place.TODAY);
        }));
        panes.put(Interlude.SKIP, new SkipPane(interludes.skip(), texts, close));
        panes.put(Interlude.WAIVE, new WaivePane(interludes.waive(), texts, close));
    }

    InterludePane of(Interlude interlude) {
        return panes.get(interlude);
    }
}
