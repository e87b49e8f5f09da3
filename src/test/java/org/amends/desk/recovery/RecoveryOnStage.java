package org.amends.desk.recovery;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.policy.Policies;
import org.amends.core.recovery.Recovery;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Look;
import org.amends.desk.recovery.award.GoodwillModel;
import org.amends.desk.recovery.step.ConfirmModel;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Stores;
import org.amends.desk.recovery.paper.PrintShop;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Days;
import org.amends.fixtures.PrintDesk;
import java.nio.file.Path;

/** The real recovery screen on a stage, its keys at work, with everything behind it in memory. FX thread. */
record RecoveryOnStage(CaseDesk desk, RecoveryScreen screen) {

    static RecoveryOnStage show(Stage stage, Policies policies) {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        Recovery recovery = Desks.recovery(files, policies);
        CaseDesk desk = new CaseDesk(recovery, policies, () -> Cases.CLERK, new InMemoryDrafts(), Background.immediate());
        GoodwillModel.Office office = new GoodwillModel.Office(Packs.noGrants(), List::of, null, Desks.CLOCK);
        PrintDesk print = new PrintDesk(files, recovery, Desks.CLOCK);
        PrintShop shop = new PrintShop(policy -> BaseRooms.press(), print.queue(), new PrintShop.Keeping(print.papers,
                (sheet, number) -> Path.of(number + ".pdf")), PrintDesk::marked, Days.HALL, Desks.CLOCK);
        RecoveryViewModel model = new RecoveryViewModel(desk, new RecoveryViewModel.Services(recovery, files, office,
                shop, Desks.evidence(Desks.CLOCK), Desks.people(files, Desks.CLOCK)), Language.ZH, new ConfirmModel(desk, Desks.CLOCK,
                Stores.ZONE, new ConfirmModel.FollowUpCall(Wording.same("回访"), "柜员")));
        RecoveryScreen screen = new RecoveryScreen(model, new Surroundings(Language.ZH,
                new Formats(Language.ZH, Desks.CLOCK), new Refusals(Language.ZH), new Nowhere()), Desks.CLOCK);
        Scene scene = new Scene((Parent) screen.root(), 1270, 680);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> screen.keys().doChord(key));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> screen.keys().doPlain(key));
        Look.standard().putOn(scene);
        stage.setScene(scene);
        stage.show();
        return new RecoveryOnStage(desk, screen);
    }
}
