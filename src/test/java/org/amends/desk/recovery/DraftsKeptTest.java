package org.amends.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.complaint.Channel;
import org.amends.core.draft.Drafts;
import org.amends.core.language.Wording;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.desk.kit.Background;
import org.amends.desk.recovery.award.AwardModel;
import org.amends.desk.recovery.award.EntitlementModel;
import org.amends.desk.recovery.award.GoodwillModel;
import org.amends.desk.recovery.step.CauseModel;
import org.amends.desk.recovery.step.ConfirmModel;
import org.amends.desk.recovery.step.ReceiveModel;
import org.amends.desk.recovery.step.ResolveModel;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.StepModel;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Stores;
import org.amends.journal.sealed.DraftFile;
import org.amends.journal.file.DiskFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed into the steps, read back from the sealed file by a desk that starts anew, as after a killed program. */
class DraftsKeptTest {
    @TempDir
    Path folder;
    private final Recovery recovery = Desks.recovery(new InMemoryCaseFiles());

    @Test
    @DisplayName("R12 a program that dies in the middle of an interview: what was typed stands at its place again")
    void aReopenedDeskShowsWhatWasTypedAtItsPlace() {
        CaseFile file = laidOut(6);
        Steps before = steps(file);
        before.receive().when().textProperty().set("昨天晚上");
        before.receive().customer().name().textProperty().set("欧阳𬭎");
        before.cause().note().textProperty().set("写卡机报错 E07");
        before.resolve().note().textProperty().set("明早送新卡");
        before.award().goodwill().sum().textProperty().set("三十块");
        before.award().entitlement().entries().getFirst().text().textProperty().set("8:3");
        before.award().nothingReason().textProperty().set("客户说不用");
        before.confirm().taughtBack().textProperty().set("明天上午来取");
        String rule = before.award().entitlement().ruleProperty().get().id();

        Steps after = steps(file);
        assertThat(after.receive().when().value()).isEqualTo("昨天晚上");
        assertThat(after.receive().customer().name().value()).isEqualTo("欧阳𬭎");
        assertThat(after.cause().note().value()).isEqualTo("写卡机报错 E07");
        assertThat(after.resolve().note().value()).isEqualTo("明早送新卡");
        assertThat(after.award().goodwill().sum().value()).isEqualTo("三十块");
        assertThat(after.award().entitlement().ruleProperty().get().id()).isEqualTo(rule);
        assertThat(after.award().entitlement().entries().getFirst().text().value()).isEqualTo("8:3");
        assertThat(after.award().nothingReason().value()).isEqualTo("客户说不用");
        assertThat(after.confirm().taughtBack().value()).isEqualTo("明天上午来取");
    }

    @Test
    void aCommittedStepLeavesNoDraft() {
        Steps steps = steps(laidOut(6));
        steps.resolve().note().textProperty().set("明早送新卡");
        steps.resolve().commit();
        steps.all().forEach(step -> step.fill(steps.desk().file()));
        assertThat(drafts().find(steps.desk().owner() + "/resolve/note")).isEmpty();
        assertThat(steps.resolve().note().value()).isEqualTo("明早送新卡");
    }

    @Test
    void aClosedCaseLeavesNoDraftAtAll() {
        Steps steps = steps(laidOut(6));
        steps.cause().note().textProperty().set("写了一半");
        steps.desk().dropDrafts();
        assertThat(drafts().find(steps.desk().owner() + "/cause/note")).isEmpty();
    }

    private CaseFile laidOut(int acts) {
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        return ((Acted.Saved) recovery.perform(file, Cases.CLERK,
                Cases.acts().subList(0, acts).toArray(CaseEvent[]::new))).file();
    }

    private Drafts drafts() {
        try {
            return new DraftFile(new DiskFiles(folder), Stores.keys().of("drafts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that has just started: only the files know what was typed. */
    private Steps steps(CaseFile file) {
        CaseDesk desk = new CaseDesk(recovery, Packs.policies(), () -> Cases.CLERK, drafts(), Background.immediate());
        GoodwillModel.Office office = new GoodwillModel.Office(Packs.noGrants(), List::of, null, Desks.CLOCK);
        Steps steps = new Steps(desk, new ReceiveModel(desk, Desks.CLOCK), new CauseModel(desk),
                new ResolveModel(desk, Desks.CLOCK),
                new AwardModel(desk, new EntitlementModel(desk, office), new GoodwillModel(desk, office)),
                new ConfirmModel(desk, Desks.CLOCK, Stores.ZONE, new ConfirmModel.FollowUpCall(Wording.same("回访"), "柜员")));
        desk.lay(file);
        steps.all().forEach(step -> step.fill(file));
        return steps;
    }

    private record Steps(CaseDesk desk, ReceiveModel receive, CauseModel cause, ResolveModel resolve, AwardModel award,
            ConfirmModel confirm) {
        List<StepModel> all() {
            return List.of(receive, cause, resolve, award, confirm);
        }
    }
}
